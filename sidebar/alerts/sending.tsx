import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import { ALERT_PAGE_TEXT } from '../../src/text/alerts/page';
import { countText, instantText } from '../page/format';
import type { BasePage } from '../page/page';
import { Failure, Heading, Waiting } from '../page/parts';
import { AutomaticRuns } from './automatic-runs';
import type { LoadedStatus } from './alerts-view';
import { Differences } from './differences';
import { MailsNow } from './mails-now';
import { Notices } from './notices';
import { Switch } from './switch';
import { Watcher } from './watcher';

/** Whether mails go out, from whose account, and what the last run left to say. */
export function Sending({ page, status }: { page: BasePage; status: LoadedStatus }) {
  const [loaded, again, replace] = status;
  return (
    <>
      <Heading level={1} name="sending">
        {page.say(ALERT_PAGE_TEXT.sendingTitle)}
      </Heading>
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && (
        <>
          <Switch page={page} status={loaded.data} onSwitched={replace} />
          <Notices notices={loaded.data.notices} />
          <Differences
            page={page}
            differences={loaded.data.differences ?? []}
            onTaken={(differences) => replace({ ...loaded.data, differences })}
          />
          <Facts page={page} status={loaded.data} />
          <Watcher page={page} status={loaded.data} onChanged={replace} />
        </>
      )}
      <MailsNow page={page} />
      <AutomaticRuns page={page} onRemoved={again} />
    </>
  );
}

function Facts({ page, status }: { page: BasePage; status: AlertsStatus }) {
  const at = (iso: string) => instantText(iso, page.start.timeZone, page.language);
  return (
    <dl class="facts">
      {status.on && status.by && <Fact term={page.say(ALERT_PAGE_TEXT.sentBy)} text={status.by} />}
      {status.on && status.switchedOnAt && (
        <Fact term={page.say(ALERT_PAGE_TEXT.onSince)} text={at(status.switchedOnAt)} />
      )}
      <Fact
        term={page.say(ALERT_PAGE_TEXT.lastRun)}
        text={
          status.lastRunAt
            ? [at(status.lastRunAt), status.lastRunBy].filter(Boolean).join(' · ')
            : page.say(ALERT_PAGE_TEXT.neverRan)
        }
      />
      {status.mailsLeftToday !== null && (
        <Fact
          term={page.say(ALERT_PAGE_TEXT.mailsLeft)}
          text={page.say(ALERT_PAGE_TEXT.mailsLeftCount, {
            count: countText(status.mailsLeftToday, page.language),
          })}
        />
      )}
    </dl>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
