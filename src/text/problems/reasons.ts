import { kpiField } from '../../contract/fields/records/kpi-field';
import type { Gap } from '../../domain/kpi/standing/gap';
import type { Problem } from '../../domain/problem';
import { MAIL_TEXT } from '../alerts/mail';
import { ALERT_TEXT } from '../alerts/reasons';
import { ATTAINMENT_TEXT, STANDING_TEXT, THRESHOLD_TEXT } from '../evaluate';
import { fieldSaid } from '../field-value';
import type { Figures } from '../figures';
import { gapText, isGapSide, isTellingAttainment } from '../gap';
import { problemSentence } from './problems';
import { phraseOf, say } from '../say';

type Values = NonNullable<Problem['values']>;

/** The sentence of a reason: why a KPI stands where it stands, or what became of its alert. */
export function reasonSentence(reason: Problem, figures: Figures): string {
  const { language } = figures;
  // What the alerts table held already is a sentence.
  if (reason.code === 'as_written') return String(reason.values?.text ?? '');
  const phrase = phraseOf(ALERT_TEXT, reason.code) ?? phraseOf(STANDING_TEXT, reason.code);
  if (!phrase) return problemSentence(reason, language);
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(reason.values ?? {})) {
    values[key] = shown(key, value, figures);
  }
  Object.assign(values, inUnit(reason.values ?? {}, figures));
  const gap = gapIn(reason.values ?? {});
  if (gap) values.gap = gapText(gap, String(reason.values?.unit ?? ''), figures);
  const said = say(phrase, language, { gap: '', ...values });
  const told = [capital(said), attainmentSaid(reason, gap, figures)];
  return told.filter((sentence) => sentence !== '').join(' ');
}

/** The attainment and what it was held against stand behind the gap. */
function attainmentSaid({ code, values = {} }: Problem, gap: Gap | undefined, figures: Figures) {
  const { attainment, threshold } = values;
  if (typeof attainment !== 'number') return '';
  const said = {
    attainment: figures.share(attainment),
    threshold: typeof threshold === 'number' ? figures.share(threshold) : '',
  };
  if (!isTellingAttainment(attainment)) {
    const phrase = phraseOf(THRESHOLD_TEXT, code);
    return phrase ? say(phrase, figures.language, said) : '';
  }
  // Exactly 100% that does not do: the gap has said why.
  if (gap && gap.amount === 0 && gap.side.startsWith('not_')) return '';
  const phrase = phraseOf(ATTAINMENT_TEXT, code) ?? ATTAINMENT_TEXT.alone;
  return say(phrase, figures.language, said);
}

function gapIn({ side, amount, bound, held }: Values): Gap | undefined {
  if (!isGapSide(side) || typeof amount !== 'number' || typeof bound !== 'number') return undefined;
  return { side, amount, bound, toDate: held === 'to_date' };
}

function shown(key: string, value: string | number, figures: Figures): string | number {
  if (key === 'field') return kpiField(String(value)).heading[figures.language];
  if (typeof value !== 'number') return value;
  const isShare = key === 'attainment' || key === 'threshold';
  return isShare ? figures.share(value) : Number(value.toFixed(6));
}

/** The figures of news as people read them in the KPI's unit, and what a field was and is. */
function inUnit({ unit, field, ...values }: Values, figures: Figures): Record<string, string> {
  if (typeof unit !== 'string') return {};
  const said: Record<string, string> = {};
  for (const key of ['value', 'stretch', 'low', 'high']) {
    const value = values[key];
    if (typeof value === 'number') said[key] = figures.amount(value, unit);
  }
  if (typeof field !== 'string') return said;
  for (const key of ['before', 'after']) {
    const typed = String(values[key] ?? '');
    const none = say(MAIL_TEXT.none, figures.language);
    said[key] = typed === '' ? none : fieldSaid(kpiField(field), typed, unit, figures);
  }
  return said;
}

/** As a sentence begins. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
