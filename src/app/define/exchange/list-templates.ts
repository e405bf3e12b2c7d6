import type { Language } from '../../../contract/language/language';
import type { ListedPack, ListedSymptom, ListedTemplate } from '../../../contract/rpc/exchange';
import { type Currency, inCurrency } from '../../../domain/define/templates/in-currency';
import { type PackKey, templatePacks } from '../../../domain/define/templates/packs';
import { kpisOfSymptoms, type Symptom } from '../../../domain/define/templates/symptoms';
import { type TemplateKey, templates } from '../../../domain/define/templates/templates';
import { aimSaid } from '../../../text/define/templates/aim';
import { packNames } from '../../../text/define/templates/packs';
import { symptomWords } from '../../../text/define/templates/symptoms';
import { templateWords } from '../../../text/define/templates/template-words';
import { toolNames } from '../../../text/define/templates/tools';
import type { Moment } from '../../ports';
import { registered } from '../judge/registered';
import type { Definitions } from '../ports';
import { registerCurrency } from './register-currency';
import { unitOf } from './template-draft';

export interface ListedTemplates {
  packs: ListedPack[];
  templates: ListedTemplate[];
  symptoms: ListedSymptom[];
}

export interface ListTemplatesPorts {
  definitions: Pick<Definitions, 'read'>;
  moment(): Pick<Moment, 'locale'>;
}

/** All templates in the language, by pack and by symptom, with amounts in the currency of the file. */
export function listTemplates(
  { definitions, moment }: ListTemplatesPorts,
  language: Language,
): ListedTemplates {
  const currency = registerCurrency(registered(definitions), moment());
  return {
    packs: packs(language),
    templates: all(language, currency),
    symptoms: symptoms(language),
  };
}

function packs(language: Language): ListedPack[] {
  const names = packNames();
  return Object.entries(templatePacks()).map(([pack, { kind, kpis }]) => {
    return { pack, kind, name: names[pack as PackKey][language], kpis: [...kpis] };
  });
}

function all(language: Language, currency: Currency): ListedTemplate[] {
  const words = templateWords();
  const tools = toolNames();
  return Object.entries(templates()).map(([key, inWon]) => {
    const template = inCurrency(inWon, currency);
    const said = words[key as TemplateKey];
    const unit = unitOf(template, said, language);
    const { shape, cadence, tier, timing, category } = template;
    return {
      template: key,
      name: said.name[language],
      definition: said.definition[language],
      unit,
      aim: aimSaid(template, unit, language),
      shape,
      columns: said.columns[language],
      tool: tools[template.tool][language],
      cadence,
      tier,
      timing,
      category,
      plan: [...said.plan[language]],
    };
  });
}

function symptoms(language: Language): ListedSymptom[] {
  const words = symptomWords();
  return Object.entries(kpisOfSymptoms()).map(([symptom, kpis]) => {
    const { name, actions } = words[symptom as Symptom];
    return { symptom, name: name[language], kpis: [...kpis], actions: [...actions[language]] };
  });
}
