import type { ILanguagePack } from '@univerjs/core';
import { STATISTICS_TEXT } from '../../text';

type Group = Record<string, Record<string, string>>;

/** Univer's Korean, with the words of the status bar, which it leaves in English. */
export function inKorean(univers: ILanguagePack): ILanguagePack {
  const pack = univers as ILanguagePack & { 'sheets-ui': Group };
  const statistics = Object.entries(STATISTICS_TEXT).map(([key, { ko }]) => [key, ko]);
  const sheets = pack['sheets-ui'];
  const statusbar = { ...sheets.statusbar, ...Object.fromEntries(statistics) };
  return { ...pack, 'sheets-ui': { ...sheets, statusbar } };
}
