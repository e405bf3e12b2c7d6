import { kpiField } from '../../../contract/fields/records/kpi-field';
import type { Standing } from '../../../domain/kpi/standing/standing';
import { BREAK_TEXT, VERSION_TEXT } from '../../../text/define/history';
import { say } from '../../../text/say';
import { FIRST_VERSION } from '../../evaluate/definition-version';
import type { Fact } from './facts';
import type { MailContext } from './told';

/** By which version of its definition the KPI was judged, and where that parts the values that are shown. */
export function definitionFacts(standing: Standing, context: MailContext): Fact[] {
  return [...versionFact(standing.kpi, context), ...changedFact(standing, context)];
}

function versionFact(kpi: string, { versions, figures }: MailContext): Fact[] {
  if (!versions) return [];
  const { language } = figures;
  const { number, since } = versions.get(kpi) ?? FIRST_VERSION;
  const value =
    since === undefined
      ? say(VERSION_TEXT.first, language)
      : say(VERSION_TEXT.changed, language, { number, day: figures.day(since) });
  return [{ label: say(VERSION_TEXT.label, language), value }];
}

/** Of periods that are shown or compared, some come before the definition changed. */
function changedFact({ kpi, period, history }: Standing, { breaks, figures }: MailContext): Fact[] {
  const changed = breaks.get(kpi);
  const first = history.length > 0 ? history[0].period.from : period.from;
  if (!changed || changed.day <= first || changed.day > period.to) return [];
  const { language } = figures;
  const value = say(BREAK_TEXT.changed, language, {
    day: figures.day(changed.day),
    fields: changed.fields.map((key) => kpiField(key).heading[language]).join(', '),
  });
  return [{ label: say(BREAK_TEXT.label, language), value }];
}
