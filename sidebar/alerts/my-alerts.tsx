import { useState } from 'preact/hooks';
import type { MyAlert } from '../../src/contract/rpc/alerts';
import { MY_ALERTS_TEXT as TEXT } from '../../src/text/alerts/mine';
import { Failure, Heading, Waiting } from '../page/parts';
import { useLoaded } from '../page/use-loaded';
import type { AlertsView } from './alerts-view';
import { AnswerForm } from './answer-form';

/** Open alerts of the reader, or of everybody, each with what is asked and room for an answer. */
export function MyAlerts({ page }: { page: AlertsView }) {
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
      <Heading level={2} name="my-alerts">
        {page.say(everybody ? TEXT.titleAll : TEXT.title)}
      </Heading>
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
