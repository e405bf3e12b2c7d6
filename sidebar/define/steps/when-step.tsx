import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../../src/domain/calendar/period';
import { WIZARD_TEXT } from '../../../src/text/define/define';
import { dayText } from '../../page/format';
import { BacktestPane } from '../backtest/backtest-pane';
import { STEPS } from '../draft/steps';
import type { Entries } from './entries';
import { Entry } from './entry';
import { More } from './more';

export function WhenStep({ entries }: { entries: Entries }) {
  const more = STEPS.find(({ name }) => name === 'when')?.more ?? [];
  return (
    <>
      <Entry entries={entries} name="cadence" />
      <Entry entries={entries} name="starts" />
      <Entry entries={entries} name="due" hint={<DueHint entries={entries} />} />
      <More entries={entries} fields={more}>
        {more.map((name) => (
          <Entry key={name} entries={entries} name={name} />
        ))}
      </More>
      <BacktestPane page={entries.page} draft={entries.draft} />
    </>
  );
}

/** The ends of the running quarter, half-year and year, counted from the start or from today. */
function DueHint({ entries }: { entries: Entries }) {
  const { page, draft, set } = entries;
  const from = parseIsoDay(String(draft.values.starts ?? '')) ?? parseIsoDay(page.start.today);
  if (from === undefined) return null;
  const ends = (['quarter', 'half', 'year'] as const).map((cadence: Cadence) =>
    isoOf(periodOf(from, cadence).to),
  );
  return (
    <div class="chips">
      {[...new Set(ends)].map((iso) => (
        <button key={iso} type="button" class="chip-button" onClick={() => set({ due: iso })}>
          {page.say(WIZARD_TEXT.until, { day: dayText(iso, page.language) })}
        </button>
      ))}
    </div>
  );
}
