import type { BacktestView } from '../../../src/contract/rpc/alerts';
import type { KpiDraft } from '../../../src/contract/rpc/define';
import { replayedKindText } from '../../../src/text/define/replayed-kind';
import { BACKTEST_TEXT } from '../../../src/text/define/backtest';
import { countText, dayText } from '../../page/format';
import type { Page } from '../../page/page';
import { Failure, WorkButton } from '../../page/parts';
import { MailTable } from './mail-table';
import { backtestOf, useBacktest } from './use-backtest';

/** Which mails the draft’s settings would have brought in the last twelve months. */
export function BacktestPane({ page, draft }: { page: Page; draft: KpiDraft }) {
  const [backtest, ask] = useBacktest(page.server, draft);
  const data = backtestOf(backtest);
  const isWaiting = backtest.state === 'waiting';
  return (
    <section class="backtest" aria-labelledby="backtest-title" aria-busy={isWaiting}>
      <h3 id="backtest-title">{page.say(BACKTEST_TEXT.title)}</h3>
      <p class="help">{page.say(BACKTEST_TEXT.about)}</p>
      <WorkButton
        look="secondary"
        busy={isWaiting}
        busyLabel={page.say(BACKTEST_TEXT.working)}
        label={page.say(BACKTEST_TEXT.show)}
        onClick={ask}
      />
      <div aria-live="polite">
        {data?.problem && <p class="muted">{data.problem}</p>}
        {data?.days && <Summary page={page} data={data} days={data.days} />}
      </div>
      {data?.days && <Details page={page} data={data} unit={String(draft.values.unit ?? '')} />}
      {backtest.state === 'failed' && (
        <Failure page={page} failure={backtest.failure} retry={ask} />
      )}
    </section>
  );
}

interface SummaryProps {
  page: Page;
  data: BacktestView;
  days: NonNullable<BacktestView['days']>;
}

function Summary({ page, data: { count, kinds }, days }: SummaryProps) {
  const said = page.say(phraseOf(count), {
    from: dayText(days.from, page.language),
    to: dayText(days.to, page.language),
    count: countText(count, page.language),
  });
  return (
    <>
      <p class="strong">{said}</p>
      {kinds.length > 0 && (
        <p class="muted">
          {kinds
            .map(({ kind, count: times }) =>
              page.say(BACKTEST_TEXT.kind, {
                kind: replayedKindText(kind, page.language),
                count: times,
              }),
            )
            .join(' · ')}
        </p>
      )}
    </>
  );
}

function phraseOf(count: number) {
  if (count === 0) return BACKTEST_TEXT.none;
  return count === 1 ? BACKTEST_TEXT.one : BACKTEST_TEXT.many;
}

function Details({ page, data, unit }: { page: Page; data: BacktestView; unit: string }) {
  return (
    <>
      {data.mails.length > 0 && <MailTable page={page} data={data} unit={unit} />}
      {data.notes.map((note) => (
        <p class="muted" key={note}>
          {note}
        </p>
      ))}
      <p class="muted">{page.say(BACKTEST_TEXT.assumes)}</p>
    </>
  );
}
