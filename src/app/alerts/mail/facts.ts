import { choiceLabel } from '../../../contract/fields/choices';
import { TRENDS } from '../../../contract/fields/records/kpi-fields';
import type { DueEntry } from '../../../domain/alerts/due-mail';
import type { Standing } from '../../../domain/kpi/standing/standing';
import { MAIL_TEXT } from '../../../text/alerts/mail';
import type { Figures } from '../../../text/figures';
import { gapText, isTellingAttainment } from '../../../text/gap';
import { periodName } from '../../../text/period-name';
import { capital } from '../../../text/problems/reasons';
import { say } from '../../../text/say';
import { targetChangeSaid } from '../../../text/define/target-change';

export interface Fact {
  label: string;
  value: string;
}

/** The figures of one KPI, the gap before the attainment. */
export function factsOf({ kpi }: DueEntry, standing: Standing, figures: Figures): Fact[] {
  const { language } = figures;
  const amount = (value: number) => figures.amount(value, kpi.unit);
  const none = say(MAIL_TEXT.none, language);
  const period = periodName(standing.period.from, kpi.cadence, figures);
  const facts: Fact[] = [
    {
      label: say(MAIL_TEXT.actual, language),
      value: standing.value === undefined ? none : amount(standing.value),
    },
  ];
  if (standing.target !== undefined) {
    const high = standing.targetHigh === undefined ? '' : amount(standing.targetHigh);
    const target = say(MAIL_TEXT[kpi.direction], language, {
      target: amount(standing.target),
      high,
    });
    // What the number comes from stands behind it.
    const moved = kpi.change ? ` (${targetChangeSaid(kpi.change, figures)})` : '';
    facts.push({ label: say(MAIL_TEXT.target, language), value: `${target}${moved}` });
  }
  if (standing.gap) {
    const value = capital(gapText(standing.gap, kpi.unit, figures));
    facts.push({ label: say(MAIL_TEXT.gap, language), value });
  }
  if (standing.attainment !== undefined && isTellingAttainment(standing.attainment)) {
    const paced = standing.expected !== undefined;
    const label = say(paced ? MAIL_TEXT.attainment_paced : MAIL_TEXT.attainment, language);
    facts.push({ label, value: figures.share(standing.attainment) });
  }
  if (standing.expected !== undefined) {
    facts.push({ label: say(MAIL_TEXT.expected, language), value: amount(standing.expected) });
  }
  if (standing.landing !== undefined) {
    const { low, high } = standing.landingInterval ?? {};
    const value =
      low === undefined || high === undefined
        ? say(MAIL_TEXT.landing_alone, language, { value: amount(standing.landing) })
        : say(MAIL_TEXT.interval, language, {
            value: amount(standing.landing),
            low: amount(low),
            high: amount(high),
          });
    facts.push({ label: say(MAIL_TEXT.landing, language), value });
  }
  if (standing.trend) {
    // A running sum leaves its own period out, which is not whole.
    const isClosed = standing.closed || standing.expected !== undefined;
    const phrase = isClosed ? MAIL_TEXT.trend_closed : MAIL_TEXT.trend_over;
    const trend = choiceLabel(TRENDS, standing.trend, language);
    const value = say(phrase, language, { trend, count: standing.trendPeriods ?? 0 });
    facts.push({ label: say(MAIL_TEXT.trend, language), value });
  }
  const phrase = standing.closed ? MAIL_TEXT.period_closed : MAIL_TEXT.period_running;
  facts.push({
    label: say(MAIL_TEXT.period, language),
    value: say(phrase, language, { period }),
  });
  return facts;
}
