import { useState } from 'preact/hooks';
import { choiceLabel } from '../../src/contract/fields/choices';
import { STATUSES } from '../../src/contract/fields/records/kpi-fields';
import type { MyAlert } from '../../src/contract/rpc/alerts';
import { MY_ALERTS_TEXT as TEXT } from '../../src/text/alerts/mine';
import { Labelled } from '../form/labelled';
import { dayText, periodText } from '../page/format';
import { Icon } from '../page/icon';
import { Failure, WorkButton } from '../page/parts';
import { iconOf, toneOf } from '../page/status';
import type { AlertsView } from './alerts-view';

interface AnswerFormProps {
  page: AlertsView;
  alert: MyAlert;
  onAnswered: (alert: MyAlert) => void;
}

/** One alert: what is wrong, what is asked by when, and the tick and the plan of whoever answers. */
export function AnswerForm({ page, alert, onAnswered }: AnswerFormProps) {
  const [acknowledged, setAcknowledged] = useState(alert.acknowledged);
  const [plan, setPlan] = useState(alert.plan);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const id = `answer-${alert.id}`;
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const answer = { id: alert.id, acknowledged, plan, seenPlan: alert.plan };
      await page.server.answerAlert(answer);
      page.announce(page.say(TEXT.saved));
      onAnswered({ ...alert, acknowledged, plan: plan.trim() });
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  return (
    <article class="my-alert" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>
        <button
          type="button"
          class="plain"
          onClick={() => page.go({ view: 'card', id: alert.kpi })}
        >
          {alert.name}
        </button>
      </h2>
      <p>
        <span class={`chip ${toneOf(alert.status)}`}>
          <Icon name={iconOf(alert.status)} />
          {choiceLabel(STATUSES, alert.status, page.language)}
        </span>{' '}
        <span class="muted">
          {page.say(TEXT.since, {
            period: periodText(alert.period, alert.cadence, page.language),
            date: dayText(alert.since, page.language),
          })}
        </span>
      </p>
      <p>{alert.reason}</p>
      {alert.owner.toLowerCase() !== page.start.user.toLowerCase() && (
        <p class="muted">{page.say(TEXT.owner, { owner: alert.owner })}</p>
      )}
      <p class="help">{askedOf(page, alert)}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={acknowledged}
          onChange={(event) => setAcknowledged(event.currentTarget.checked)}
        />
        <span>{page.say(TEXT.acknowledged)}</span>
      </label>
      <Labelled page={page} id={id} label={page.say(TEXT.plan)}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={3}
            maxLength={5000}
            value={plan}
            onInput={(event) => setPlan(event.currentTarget.value)}
          />
        )}
      </Labelled>
      {failure !== undefined && <Failure page={page} failure={failure} />}
      <div class="row">
        <WorkButton
          look="secondary"
          busy={busy}
          busyLabel={page.say(TEXT.saving)}
          label={page.say(TEXT.save)}
          onClick={() => void save()}
        />
      </div>
    </article>
  );
}

/** What is asked of the owner by when, and what happens next. */
function askedOf(page: AlertsView, { planDue, plan, acknowledged }: MyAlert): string {
  if (planDue !== null && plan === '') {
    const { today } = page.start;
    if (planDue === today) return page.say(TEXT.planToday);
    const date = dayText(planDue, page.language);
    return page.say(planDue < today ? TEXT.planLate : TEXT.planDue, { date });
  }
  return page.say(acknowledged || plan !== '' ? TEXT.answered : TEXT.unanswered);
}
