import { textIn } from '../../../contract/fields/typed/field-value';
import { isSameWriting } from '../../../domain/define/set/likeness';
import { inCurrency } from '../../../domain/define/templates/in-currency';
import { isTemplatePack, templatePacks } from '../../../domain/define/templates/packs';
import {
  isTemplate,
  type TemplateKey,
  templates,
} from '../../../domain/define/templates/templates';
import { templateWords } from '../../../text/define/templates/template-words';
import type { TemplateWords } from '../../../text/define/templates/words';
import type { Moment, SharedSettings } from '../../ports';
import { Refusal } from '../../refusal';
import { type IdPorts, nextIds } from '../save/kpi-ids';
import type { DefinitionRow, Definitions } from '../ports';
import { registerCurrency } from './register-currency';
import { templateDraft } from './template-draft';

export interface InstallPorts extends IdPorts {
  settings: SharedSettings;
  definitions: Definitions;
  moment(): Moment;
}

export interface InstalledTemplate {
  template: string;
  id: string;
  name: string;
}

export interface Installation {
  installed: InstalledTemplate[];
  /** What was there already, under which id. */
  present: InstalledTemplate[];
}

/**
 * Takes templates, or whole packs of them, into the register as drafts, all in one write. A KPI of the same
 * name in either language that is not retired is the one that is meant: it stays as people made it.
 */
export function installTemplates(ports: InstallPorts, names: readonly string[]): Installation {
  const wanted = templatesNamed(names);
  const rows = ports.definitions.read();
  const words = templateWords();
  const there = wanted.map((template) => ({ template, row: rowOf(rows, words[template]) }));
  const present = there.flatMap(({ template, row }) =>
    row ? [{ template, id: row.id, name: textIn(row.values, 'name') }] : [],
  );
  const missing = there.filter(({ row }) => !row).map(({ template }) => template);
  return { installed: written(ports, rows, missing), present };
}

/** Each once, in the order in which they were asked for. */
function templatesNamed(names: readonly string[]): TemplateKey[] {
  const packs = templatePacks();
  const keys = names.flatMap((name): readonly TemplateKey[] => {
    if (isTemplatePack(name)) return packs[name].kpis;
    if (isTemplate(name)) return [name];
    throw new Refusal({ code: 'template_unknown', values: { found: name.slice(0, 60) } });
  });
  return [...new Set(keys)];
}

function rowOf(rows: readonly DefinitionRow[], { name }: TemplateWords): DefinitionRow | undefined {
  const isNamed = (own: string) => isSameWriting(own, name.ko) || isSameWriting(own, name.en);
  return rows.find(
    ({ id, values }) => id !== '' && values.state !== 'retired' && isNamed(textIn(values, 'name')),
  );
}

function written(
  ports: InstallPorts,
  rows: readonly DefinitionRow[],
  keys: readonly TemplateKey[],
): InstalledTemplate[] {
  if (keys.length === 0) return [];
  const all = templates();
  const words = templateWords();
  const language = ports.settings.language();
  const moment = ports.moment();
  const today = moment.zone.dayOf(moment.now);
  const currency = registerCurrency(rows, moment);
  const next = nextIds(
    ports,
    rows.map(({ id }) => id),
  );
  const drafts = keys.map((key) => ({
    id: next(),
    values: templateDraft(inCurrency(all[key], currency), words[key], { language, today }),
    isNew: true,
  }));
  // Before the rows: an id is never given again, whatever becomes of the write.
  ports.settings.write({ lastId: drafts[drafts.length - 1].id });
  ports.definitions.writeAll(drafts);
  return drafts.map(({ id, values }, index) => {
    return { template: keys[index], id, name: textIn(values, 'name') };
  });
}
