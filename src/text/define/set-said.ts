import { choiceLabel } from '../../contract/fields/choices';
import { KPI_FIELDS } from '../../contract/fields/records/kpi-fields';
import type { Language } from '../../contract/language/language';
import type { Fix, SetFinding } from '../../domain/define/set/finding';
import type { Figures } from '../figures';
import { VANITY_TEXT } from './review';
import { phraseOf, say } from '../say';
import { FIX_TEXT, MORE_TEXT, SET_FINDING_TEXT, WANTED_TEXT } from './set';

/** A finding about the set, with amounts in the unit of the KPI that it is about. */
export function findingSentence(
  { code, values }: SetFinding,
  unit: string,
  figures: Figures,
): string {
  const { language } = figures;
  const shown: Record<string, string | number> = { ...values };
  for (const key of ['target', 'baseline']) {
    if (typeof values[key] === 'number') shown[key] = figures.amount(values[key], unit);
  }
  if (typeof values.weights === 'number') shown.weights = figures.share(values.weights);
  if (typeof values.keys === 'string') {
    shown.keys = values.keys
      .split(', ')
      .map((key) => headingOf(key, language))
      .join(', ');
  }
  if (Number(values.more) > 0) shown.first = say(MORE_TEXT.andMore, language, values);
  const vanity = phraseOf(VANITY_TEXT, String(values.vanity));
  if (vanity) shown.vanity = vanity[language];
  const sentence = say(SET_FINDING_TEXT[code], language, shown);
  const { drafts, draft, team, group } = values;
  const more = [
    ...(Number(drafts) > 0 ? [say(MORE_TEXT.drafts, language, { drafts })] : []),
    ...(draft ? [say(MORE_TEXT.onlyDraft, language, { draft })] : []),
  ];
  const whole = [sentence, ...more].join(' ');
  // Where teams are counted one by one, whose it is has to be said.
  if (team) return `${team}: ${whole}`;
  return group === 'no_team' ? `${say(MORE_TEXT.noTeam, language)}: ${whole}` : whole;
}

export function fixLabel(fix: Fix, language: Language): string {
  switch (fix.kind) {
    case 'set': {
      const choices = KPI_FIELDS.find(({ key }) => key === fix.field)?.choices;
      const value = choices ? choiceLabel(choices, fix.value, language) : fix.value;
      const kpis = fix.kpis.join(', ');
      return say(FIX_TEXT.set, language, { field: headingOf(fix.field, language), value, kpis });
    }
    case 'open':
      return say(FIX_TEXT.open, language, {
        field: headingOf(fix.field, language),
        kpi: fix.kpi,
      });
    case 'add':
      return say(FIX_TEXT.add, language, { wanted: WANTED_TEXT[fix.wanted][language] });
  }
}

function headingOf(key: string, language: Language): string {
  return KPI_FIELDS.find((field) => field.key === key)?.heading[language] ?? key;
}
