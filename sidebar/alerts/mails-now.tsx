import { useState } from 'preact/hooks';
import { choiceLabel } from '../../src/contract/fields/choices';
import { STATUSES } from '../../src/contract/fields/records/kpi-fields';
import type { Rpc } from '../../src/contract/rpc/rpc';
import { ALERT_PAGE_TEXT } from '../../src/text/alerts/page';
import type { BasePage } from '../page/page';
import { Failure, WorkButton } from '../page/parts';
import { needsLook, toneOf } from '../page/status';

type Trial = Rpc['evaluateNow']['data'];

/** Evaluates everything without writing or sending, and shows who would be mailed. */
export function MailsNow({ page }: { page: BasePage }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [trial, setTrial] = useState<Trial>();
  const tryOut = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      setTrial(await page.server.evaluateNow({ dryRun: true }));
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  return (
    <section aria-labelledby="mails-now">
      <h2 id="mails-now">{page.say(ALERT_PAGE_TEXT.mailsNowTitle)}</h2>
      <p class="help">{page.say(ALERT_PAGE_TEXT.mailsNowHelp)}</p>
      <WorkButton
        busy={busy}
        busyLabel={page.say(ALERT_PAGE_TEXT.evaluating)}
        label={page.say(ALERT_PAGE_TEXT.mailsNowShow)}
        look="secondary"
        onClick={() => void tryOut()}
      />
      {failure !== undefined && <Failure page={page} failure={failure} />}
      <div aria-live="polite">{trial && <Result page={page} trial={trial} />}</div>
    </section>
  );
}

function summaryOf(page: BasePage, { mails }: Trial): string {
  return mails.length === 0
    ? page.say(ALERT_PAGE_TEXT.nobodyMailed)
    : page.say(ALERT_PAGE_TEXT.wouldBeMailed, { count: mails.length });
}

function Result({ page, trial }: { page: BasePage; trial: Trial }) {
  const attention = trial.kpis.filter(({ status }) => needsLook(status));
  return (
    <>
      <p class="strong">{summaryOf(page, trial)}</p>
      {trial.mails.length > 0 && (
        <ul class="mails">
          {trial.mails.map(({ to, subject }, index) => (
            <li key={`${to} ${index}`}>
              <span class="mail-to">{to}</span>
              <span class="mail-subject">{subject}</span>
            </li>
          ))}
        </ul>
      )}
      {attention.length > 0 && (
        <ul class="reasons">
          {attention.map(({ id, name, status, reason }) => (
            <li key={id}>
              <span class={`count ${toneOf(status)}`}>
                {choiceLabel(STATUSES, status, page.language)}
              </span>{' '}
              <span class="strong">{name}</span>
              <span class="reason">{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
