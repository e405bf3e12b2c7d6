import { choiceLabel } from '../../../src/contract/fields/choices';
import { STATUSES } from '../../../src/contract/fields/records/kpi-fields';
import type { PeriodSide } from '../../../src/contract/rpc/edit-outcome';
import type { RecordMethods } from '../../../src/contract/rpc/record';
import { PAST_TEXT } from '../../../src/text/define/history';
import { periodText, valueText } from '../../page/format';
import type { BasePage } from '../../page/page';
import { Failure } from '../../page/parts';
import type { Entries } from './entries';
import { usePast } from './use-past';

/** Which closed periods a save of the edit would change, in one line, and each of them before and after. */
export function PastChanged({ entries }: { entries: Entries }) {
  const { page, draft } = entries;
  const [past, again] = usePast(page.server, draft);
  if (past.state === 'ready' && past.data.said === '') return null;
  return (
    <section aria-labelledby="past-title" aria-busy={past.state === 'waiting'}>
      <h3 id="past-title">{page.say(PAST_TEXT.title)}</h3>
      <p role="status">
        {past.state === 'waiting' && <span class="muted">{page.say(PAST_TEXT.looking)}</span>}
        {past.state === 'ready' && past.data.said}
      </p>
      {past.state === 'failed' && <Failure page={page} failure={past.failure} retry={again} />}
      {past.state === 'ready' && past.data.periods.length > 0 && (
        <details>
          <summary>{page.say(PAST_TEXT.look)}</summary>
          <Periods page={page} past={past.data} />
        </details>
      )}
    </section>
  );
}

interface PeriodsProps {
  page: BasePage;
  past: RecordMethods['previewPast']['data'];
}

function Periods({ page, past: { cadence, units, periods, more } }: PeriodsProps) {
  const said = ({ value, target, status }: PeriodSide, unit: string) => {
    const amount = (of: number | null) => (of === null ? '–' : valueText(of, unit, page.language));
    const against = `${amount(value)} / ${amount(target)}`;
    return status === null ? (
      against
    ) : (
      <>
        {against}
        <br />
        {choiceLabel(STATUSES, status, page.language)}
      </>
    );
  };
  return (
    <>
      {more > 0 && <p class="muted">{page.say(PAST_TEXT.more, { count: more })}</p>}
      <table class="values">
        <caption class="help">{page.say(PAST_TEXT.help)}</caption>
        <thead>
          <tr>
            <th scope="col">{page.say(PAST_TEXT.period)}</th>
            <th scope="col">{page.say(PAST_TEXT.was)}</th>
            <th scope="col">{page.say(PAST_TEXT.is)}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ from, was, is }) => (
            <tr key={from}>
              <th scope="row">{periodText(from, cadence, page.language)}</th>
              <td>{said(was, units.was)}</td>
              <td>{said(is, units.is)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
