import { useState } from 'preact/hooks';
import type { RecordedDifference } from '../../src/contract/rpc/evaluate';
import { ALERT_PAGE_TEXT } from '../../src/text/alerts/page';
import { periodText, valueText } from '../page/format';
import type { BasePage } from '../page/page';
import { Failure, Notice, WorkButton } from '../page/parts';

interface DifferencesProps {
  page: BasePage;
  differences: readonly RecordedDifference[];
  onTaken: (left: RecordedDifference[]) => void;
}

/** Closed periods whose rows say something else by now: each may be taken over with one click. */
export function Differences({ page, differences, onTaken }: DifferencesProps) {
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  if (differences.length === 0) return null;
  const takeOver = async ({ kpi, period }: RecordedDifference) => {
    if (busy !== undefined) return;
    setBusy(keyOf({ kpi, period }));
    setFailure(undefined);
    try {
      const { differences: left } = await page.server.takeOverValue({ kpi, period });
      onTaken(left);
      page.whisper(page.say(ALERT_PAGE_TEXT.takenOver));
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(undefined);
  };
  return (
    <Notice tone="warn">
      <p>{page.say(ALERT_PAGE_TEXT.differencesTitle)}</p>
      <ul>
        {differences.map((one) => (
          <li key={keyOf(one)}>
            <p>
              {page.say(ALERT_PAGE_TEXT.difference, {
                name: one.name || one.kpi,
                period: periodText(one.period, one.cadence, page.language),
                recorded: valueText(one.recorded, one.unit, page.language),
                found: valueText(one.found, one.unit, page.language),
              })}
            </p>
            <WorkButton
              busy={busy === keyOf(one)}
              busyLabel={page.say(ALERT_PAGE_TEXT.takingOver)}
              label={page.say(ALERT_PAGE_TEXT.takeOverValue, {
                found: valueText(one.found, one.unit, page.language),
              })}
              look="secondary"
              onClick={() => void takeOver(one)}
            />
          </li>
        ))}
      </ul>
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </Notice>
  );
}

function keyOf({ kpi, period }: Pick<RecordedDifference, 'kpi' | 'period'>): string {
  return `${kpi} ${period}`;
}
