import { useState } from 'preact/hooks';
import type { MyAlert } from '../../src/contract/rpc/alerts';
import { MY_ALERTS_TEXT as TEXT } from '../../src/text/alerts/mine';
import { Failure, Heading, Notice, Waiting } from '../page/parts';
import { useLoaded } from '../page/use-loaded';
import type { AlertsView, LoadedStatus } from './alerts-view';
import { AnswerForm } from './answer-form';

interface MyAlertsProps {
  page: AlertsView;
  status: LoadedStatus[0];
}

/** Open alerts of the reader, or of everybody, each with what is asked and room for an answer. */
export function MyAlerts({ page, status }: MyAlertsProps) {
  const [everybody, setEverybody] = useState(false);
  const [loaded, again, replace] = useLoaded(
    () => page.server.myAlerts(everybody ? { everybody } : {}),
    [page.server, everybody],
  );
  const answered = (changed: MyAlert) => {
    if (loaded.state !== 'ready') return;
    const alerts = loaded.data.alerts.map((one) => (one.id === changed.id ? changed : one));
    replace({ alerts });
  };
  return (
    <>
      <Heading level={1} name="my-alerts">
        {page.say(everybody ? TEXT.titleAll : TEXT.title)}
      </Heading>
      <Standing page={page} status={status} />
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && loaded.data.alerts.length === 0 && (
        <p class="help">{page.say(everybody ? TEXT.noneAll : TEXT.none)}</p>
      )}
      {loaded.state === 'ready' &&
        loaded.data.alerts.map((alert) => (
          <AnswerForm key={alert.id} page={page} alert={alert} onAnswered={answered} />
        ))}
      <button type="button" class="plain" onClick={() => setEverybody(!everybody)}>
        {page.say(everybody ? TEXT.showMine : TEXT.showAll)}
      </button>
    </>
  );
}

/** What a reader must know before an empty list means that all is well: mails are off, or stopped. */
function Standing({ page, status }: MyAlertsProps) {
  if (status.state !== 'ready') return null;
  const { on, isOfOthers, notices } = status.data;
  if (on && notices.length === 0) return null;
  return (
    <Notice tone={on ? 'warn' : 'info'}>
      <p>{page.say(on || isOfOthers ? TEXT.lookAtSending : TEXT.off)}</p>
      <button type="button" class="secondary" onClick={() => page.look('sending')}>
        {page.say(TEXT.toSending)}
      </button>
    </Notice>
  );
}
