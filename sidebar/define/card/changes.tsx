import { KPI_FIELDS } from '../../../src/contract/fields/kpi-fields';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { CARD_TEXT, WIZARD_TEXT } from '../../../src/text/define';
import { instantText } from '../../page/format';
import type { Page } from '../../page/page';
import { fieldName } from '../draft/typed-meaning';

/** What became of the definition: who changed what, from what to what, and why. */
export function Changes({ page, changes }: { page: Page; changes: KpiCard['changes'] }) {
  const { language, start } = page;
  return (
    <section aria-labelledby="card-history">
      <h2 class="group" id="card-history">
        {page.say(CARD_TEXT.history)}
      </h2>
      {changes.length === 0 && <p class="muted">{page.say(CARD_TEXT.noChanges)}</p>}
      <dl class="changes">
        {changes.map(({ at, by, field, before, after, reason }) => (
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
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The log may name what is no field of the register. */
function changedField(field: string, { language }: Page): string {
  const isField = KPI_FIELDS.some(({ key }) => key === field);
  return isField ? fieldName(field, language) : field;
}
