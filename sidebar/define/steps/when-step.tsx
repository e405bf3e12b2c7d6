import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../../src/domain/calendar/period';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
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

/** The ends of the quarter, half-year and year that run at the start, or today if that is later. */
function DueHint({ entries }: { entries: Entries }) {
  const { page, draft, set } = entries;
  const today = parseIsoDay(page.start.today);
  if (today === undefined) return null;
  const from = Math.max(parseIsoDay(String(draft.values.starts ?? '')) ?? today, today);
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
