import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import type { Rpc } from '../../src/contract/rpc/rpc';
import { ALERT_PAGE_TEXT } from '../../src/text/alerts/page';
import { countText, instantText } from '../page/format';
import type { BasePage } from '../page/page';
import { Failure, Heading, Notice, Waiting, WorkButton } from '../page/parts';
import { useLoaded } from '../page/use-loaded';
import type { AlertsView } from './alerts-view';
import { Differences } from './differences';
import { MailsNow } from './mails-now';
import { MyAlerts } from './my-alerts';
import { Settings } from './settings';

export function Alerts({ page }: { page: AlertsView }) {
  const [loaded, again, replace] = useLoaded(() => page.server.alertsStatus({}), [page.server], {
    watched: true,
  });
  return (
    <main>
      <Heading level={1} name="alerts">
        {page.say(ALERT_PAGE_TEXT.alertsTitle)}
      </Heading>
      <MyAlerts page={page} />
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && (
        <>
          <Switch page={page} status={loaded.data} onSwitched={replace} />
          {loaded.data.notices.length > 0 && (
            <Notice tone="warn">
              <ul class={loaded.data.notices.length === 1 ? 'single' : undefined}>
                {loaded.data.notices.map((notice) => (
                  <li key={notice}>{notice}</li>
                ))}
              </ul>
            </Notice>
          )}
          <Differences
            page={page}
            differences={loaded.data.differences ?? []}
            onTaken={(differences) => replace({ ...loaded.data, differences })}
          />
          <Facts page={page} status={loaded.data} />
        </>
      )}
      <MailsNow page={page} />
      <Settings page={page} />
    </main>
  );
}

interface SwitchProps {
  page: BasePage;
  status: AlertsStatus;
  onSwitched: (status: AlertsStatus) => void;
}

function Switch({ page, status, onSwitched }: SwitchProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [asking, setAsking] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const switchTo = async (to: Rpc['switchAlerts']['payload']) => {
    if (busy) return;
    setBusy(true);
    setAsking(false);
    toggle.current?.focus();
    setFailure(undefined);
    try {
      const switched = await page.server.switchAlerts(to);
      onSwitched(switched);
      page.whisper(page.say(switched.on ? ALERT_PAGE_TEXT.nowOn : ALERT_PAGE_TEXT.nowOff));
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  const byAnother = status.on && status.by !== null && status.by !== page.start.user;
  return (
    <>
      <button
        ref={toggle}
        type="button"
        class="switch"
        role="switch"
        aria-checked={status.on}
        aria-disabled={busy}
        onClick={() => (byAnother ? setAsking(true) : void switchTo({ on: !status.on }))}
      >
        <span>{page.say(ALERT_PAGE_TEXT.alertsSwitch)}</span>
        <span class="switch-state">
          {page.say(
            busy ? ALERT_PAGE_TEXT.switching : status.on ? ALERT_PAGE_TEXT.on : ALERT_PAGE_TEXT.off,
          )}
        </span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      <p class="help">{page.say(status.on ? ALERT_PAGE_TEXT.onMeans : ALERT_PAGE_TEXT.offMeans)}</p>
      {failure !== undefined && <Failure page={page} failure={failure} />}
      {byAnother && asking && (
        <AskFirst
          page={page}
          by={status.by ?? ''}
          onConfirm={() => void switchTo({ on: false })}
          onCancel={() => {
            setAsking(false);
            toggle.current?.focus();
          }}
        />
      )}
      {byAnother && !asking && (
        <Notice tone="info">
          <p>{page.say(ALERT_PAGE_TEXT.onByAnother, { by: status.by ?? '' })}</p>
          <WorkButton
            busy={busy}
            busyLabel={page.say(ALERT_PAGE_TEXT.switching)}
            label={page.say(ALERT_PAGE_TEXT.takeOver)}
            look="secondary"
            onClick={() => void switchTo({ on: true, takeOver: true })}
          />
        </Notice>
      )}
    </>
  );
}

interface AskFirstProps {
  page: BasePage;
  by: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Somebody else relies on these mails: they are named before the mails end. */
function AskFirst({ page, by, onConfirm, onCancel }: AskFirstProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <Notice tone="warn" role="alert">
      <p>{page.say(ALERT_PAGE_TEXT.offOfAnother, { by })}</p>
      <div class="chips">
        <button ref={keep} type="button" class="secondary" onClick={onCancel}>
          {page.say(ALERT_PAGE_TEXT.keepOn)}
        </button>
        <button type="button" class="secondary" onClick={onConfirm}>
          {page.say(ALERT_PAGE_TEXT.switchOff)}
        </button>
      </div>
    </Notice>
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
