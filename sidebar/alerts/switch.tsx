import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import type { Rpc } from '../../src/contract/rpc/rpc';
import { ALERT_PAGE_TEXT } from '../../src/text/alerts/page';
import type { BasePage } from '../page/page';
import { Failure, Notice, WorkButton } from '../page/parts';
import { BeforeOn } from './before-on';

interface SwitchProps {
  page: BasePage;
  status: AlertsStatus;
  onSwitched: (status: AlertsStatus) => void;
}

/** Switches the mails on and off; those of another person only once that is said. */
export function Switch({ page, status, onSwitched }: SwitchProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [asking, setAsking] = useState(false);
  const [before, setBefore] = useState<{ takeOver?: true }>();
  const toggle = useRef<HTMLButtonElement>(null);
  const switchTo = async (to: Rpc['switchAlerts']['payload']) => {
    if (busy) return;
    setBusy(true);
    setAsking(false);
    setBefore(undefined);
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
  const press = () => {
    if (byAnother) setAsking(true);
    else if (status.on) void switchTo({ on: false });
    else setBefore(status.isOfOthers ? { takeOver: true } : {});
  };
  return (
    <>
      <button
        ref={toggle}
        type="button"
        class="switch"
        role="switch"
        aria-checked={status.on}
        aria-disabled={busy}
        onClick={press}
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
      {status.isOfOthers && !before && (
        <WorkButton
          busy={busy}
          busyLabel={page.say(ALERT_PAGE_TEXT.switching)}
          label={page.say(ALERT_PAGE_TEXT.takeOver)}
          look="secondary"
          onClick={() => setBefore({ takeOver: true })}
        />
      )}
      {byAnother && !asking && !before && (
        <Notice tone="info">
          <p>{page.say(ALERT_PAGE_TEXT.onByAnother, { by: status.by ?? '' })}</p>
          <WorkButton
            busy={busy}
            busyLabel={page.say(ALERT_PAGE_TEXT.switching)}
            label={page.say(ALERT_PAGE_TEXT.takeOver)}
            look="secondary"
            onClick={() => setBefore({ takeOver: true })}
          />
        </Notice>
      )}
      {before && (
        <BeforeOn
          page={page}
          onBegin={() => void switchTo({ on: true, ...before })}
          onCancel={() => {
            setBefore(undefined);
            toggle.current?.focus();
          }}
        />
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
