import { choiceLabel } from '../../../src/contract/fields/choices';
import { textIn, wordIn } from '../../../src/contract/fields/typed/field-value';
import { STATES, STATUSES } from '../../../src/contract/fields/records/kpi-fields';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { CARD_TEXT } from '../../../src/text/define/card';
import { valueText } from '../../page/format';
import { Icon } from '../../page/icon';
import type { BasePage } from '../../page/page';
import { iconOf, toneOf } from '../../page/status';
import type { FormReading } from '../draft/draft';
import { aimSentence } from '../draft/typed-meaning';

interface HeadlineProps {
  page: BasePage;
  card: KpiCard;
  form: FormReading;
}

/** The value, what it is compared with, and in one sentence why its status is what it is. */
export function Headline({ page, card: { standing }, form: { values } }: HeadlineProps) {
  const { language } = page;
  const state = wordIn(values, 'state', STATES) ?? 'draft';
  const aim = aimSentence(values, language);
  const label = standing
    ? choiceLabel(STATUSES, standing.status, language)
    : choiceLabel(STATES, state, language);
  const status = standing?.status ?? null;
  return (
    <section class="headline">
      <div class="kpi-top">
        <span class="figure">
          {standing && standing.value !== null
            ? valueText(standing.value, textIn(values, 'unit'), language)
            : '–'}
        </span>
        <span class={`chip ${toneOf(status)}`}>
          <Icon name={iconOf(status)} />
          {label}
        </span>
      </div>
      {aim && <p>{aim}</p>}
      <p class="muted">
        {standing
          ? standing.reason
          : page.say(CARD_TEXT.noStanding, { state: choiceLabel(STATES, state, language) })}
      </p>
    </section>
  );
}
