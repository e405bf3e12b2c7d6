import { LocaleType, LogLevel, Univer, type ILanguagePack } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import korean from '@univerjs/preset-sheets-core/locales/ko-KR';
import type { Language } from '../../../src/contract/language/language';
import { inKorean } from './korean';
import { menuSettings } from './menus';

export const LOCALES: Record<Language, LocaleType> = { ko: LocaleType.KO_KR, en: LocaleType.EN_US };

export interface StartedUniver {
  univer: Univer;
  facade: FUniver;
}

/**
 * Univer with its own plugins only. Its calculation stays off: every value comes from the stand-in,
 * so that the page can never show a number that Waymark does not see.
 */
export function startUniver(container: HTMLElement, language: Language): StartedUniver {
  const locales: Record<string, ILanguagePack> = {
    [LocaleType.KO_KR]: inKorean(korean),
    [LocaleType.EN_US]: english,
  };
  const univer = new Univer({ locale: LOCALES[language], locales, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverNetworkPlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
    menu: menuSettings(),
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    maxAutoHeightCount: 0,
    protectedRangeShadow: false,
    menu: menuSettings(),
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const facade = FUniver.newAPI(univer);
  followScheme(facade);
  return { univer, facade };
}

/** Light or dark as the person has it, like the page around. */
function followScheme(facade: FUniver): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  facade.toggleDarkMode(dark.matches);
  dark.addEventListener('change', ({ matches }) => facade.toggleDarkMode(matches));
}
