import type { DraftValues } from '../../../src/contract/rpc/define';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import type { Page } from '../../page/page';
import { completeness } from '../draft/completeness';

/** How much of the definition is there. */
export function Complete({ page, values }: { page: Page; values: DraftValues }) {
  const { filled, asked } = completeness(values);
  const label = page.say(WIZARD_TEXT.complete, { filled, asked });
  return (
    <span class="complete" title={label}>
      <meter min={0} max={asked} value={filled} aria-label={label}>
        {label}
      </meter>
      <span class="muted" aria-hidden="true">
        {page.say(WIZARD_TEXT.filledIn, { filled, asked })}
      </span>
    </span>
  );
}
