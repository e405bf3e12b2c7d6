import { useState } from 'preact/hooks';
import { isChoice } from '../../../src/contract/fields/choices';
import { CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import type { DraftValues } from '../../../src/contract/rpc/define';
import type { RecordMethods } from '../../../src/contract/rpc/record';
import { PAST_TEXT } from '../../../src/text/define/history';
import { periodText, valueText } from '../../page/format';
import { Failure, WorkButton } from '../../page/parts';
import type { Entries } from './entries';

type Past = RecordMethods['previewPast']['data'];

interface RecomputedPastProps {
  entries: Entries;
  /** What the register holds. */
  before: DraftValues;
}

/** What another measure makes of the past, beside what was recorded; nothing is written by looking. */
export function RecomputedPast({ entries, before }: RecomputedPastProps) {
  const { page, draft } = entries;
  const [past, setPast] = useState<Past>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const measure = String(draft.values.measure ?? '');
  const { id } = draft;
  if (id === null || measure === '' || measure === before.measure) return null;
  const look = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      setPast(await page.server.previewPast({ id, measure }));
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  return (
    <section aria-labelledby="past-title">
      <h3 id="past-title">{page.say(PAST_TEXT.title)}</h3>
      <p class="help">{page.say(PAST_TEXT.help)}</p>
      <WorkButton
        look="secondary"
        busy={busy}
        busyLabel={page.say(PAST_TEXT.looking)}
        label={page.say(PAST_TEXT.look)}
        onClick={() => void look()}
      />
      {failure !== undefined && <Failure page={page} failure={failure} />}
      {past?.problem && <p class="muted">{past.problem.message}</p>}
      {past && !past.problem && (
        <Periods entries={entries} before={before} periods={past.periods} />
      )}
    </section>
  );
}

interface PeriodsProps extends RecomputedPastProps {
  periods: Past['periods'];
}

/** Periods and recorded values are those of the register, whatever the form says of cadence and unit by now. */
function Periods({ entries, before, periods }: PeriodsProps) {
  const { page, draft } = entries;
  const { cadence } = before;
  const said = (value: number | null, { unit }: DraftValues) =>
    value === null ? '–' : valueText(value, String(unit ?? ''), page.language);
  const name = (from: string) =>
    periodText(from, isChoice(CADENCES, cadence) ? cadence : 'month', page.language);
  if (periods.length === 0) return <p class="muted">{page.say(PAST_TEXT.none)}</p>;
  return (
    <table class="values">
      <thead>
        <tr>
          <th scope="col">{page.say(PAST_TEXT.period)}</th>
          <th scope="col">{page.say(PAST_TEXT.recorded)}</th>
          <th scope="col">{page.say(PAST_TEXT.recomputed)}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ from, recorded, recomputed, problem }) => (
          <tr key={from}>
            <th scope="row">{name(from)}</th>
            <td>{said(recorded, before)}</td>
            <td>{problem ?? said(recomputed, draft.values)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
