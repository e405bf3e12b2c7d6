import type { KpiCard } from '../../../src/contract/rpc/define';
import { RECORD_TEXT } from '../../../src/text/define/card';
import { dayText } from '../../page/format';
import type { BasePage } from '../../page/page';
import { Notice } from '../../page/parts';
import { fieldName } from '../draft/typed-meaning';

/** From when on the values of the chart mean something else than before. */
export function Breaks({ page, breaks }: { page: BasePage; breaks: KpiCard['breaks'] }) {
  const { language } = page;
  return (
    <>
      {breaks.map(({ from, fields }) => (
        <Notice key={from} tone="warn">
          <p>
            {page.say(RECORD_TEXT.breaks, {
              day: dayText(from, language),
              fields: fields.map((key) => fieldName(key, language)).join(', '),
            })}
          </p>
        </Notice>
      ))}
    </>
  );
}
