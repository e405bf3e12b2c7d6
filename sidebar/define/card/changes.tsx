import { KPI_FIELDS } from '../../../src/contract/fields/records/kpi-fields';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { CARD_TEXT, RECORD_TEXT } from '../../../src/text/define/card';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { dayText, instantText } from '../../page/format';
import type { BasePage } from '../../page/page';
import { fieldName } from '../draft/typed-meaning';
import { GroupTitle, labelledIn } from './facts';

interface ChangesProps {
  page: BasePage;
  changes: KpiCard['changes'];
  /** The id of the card's heading, where there are several cards on one page. */
  of?: string;
}

/** What became of the definition: who changed what, from what to what, and why. */
export function Changes({ page, changes, of }: ChangesProps) {
  const { language, start } = page;
  const { id, labels } = labelledIn('history', of);
  return (
    <section aria-labelledby={labels}>
      <GroupTitle id={id} of={of}>
        {page.say(CARD_TEXT.history)}
      </GroupTitle>
      {changes.length === 0 && <p class="muted">{page.say(CARD_TEXT.noChanges)}</p>}
      <dl class="changes">
        {changes.map(({ at, by, field, before, after, reason, effectiveFrom }) => (
          <div key={`${at} ${field}`}>
            <dt>
              <span class="strong">{changedField(field, page)}</span>{' '}
              {[instantText(at, start.timeZone, language), by].filter(Boolean).join(' · ')}
            </dt>
            <dd>
              <del>
                <span class="unseen">{page.say(WIZARD_TEXT.before)} </span>
                {before || page.say(WIZARD_TEXT.nothing)}
              </del>
              <ins>
                <span class="unseen">{page.say(WIZARD_TEXT.after)} </span>
                {after || page.say(WIZARD_TEXT.nothing)}
              </ins>
              {reason && <p class="muted">{page.say(CARD_TEXT.because, { reason })}</p>}
              {effectiveFrom && isLater(effectiveFrom, at, start.timeZone) && (
                <p class="muted">
                  {page.say(RECORD_TEXT.from, { day: dayText(effectiveFrom, language) })}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** In effect from another day than that of the change itself, which needs no saying. */
function isLater(effectiveFrom: string, at: string, timeZone: string): boolean {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(at));
  return effectiveFrom !== day;
}

/** The log may name what is no field of the register. */
function changedField(field: string, { language }: BasePage): string {
  const isField = KPI_FIELDS.some(({ key }) => key === field);
  return isField ? fieldName(field, language) : field;
}
