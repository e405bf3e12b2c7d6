import type { KpiCard } from '../../../src/contract/rpc/define';
import { BUILDER_TEXT } from '../../../src/text/define/builder';
import { PROPOSE_TEXT } from '../../../src/text/define/propose';
import type { Page } from '../../page/page';
import { Notice } from '../../page/parts';
import { measuredInstead } from '../draft/measured-instead';

/** The way out where `actual` holds what no trigger can read: an edit that has its formula as the measure. */
export function ActualAsMeasure({ page, card }: { page: Page; card: KpiCard }) {
  const { id, values, actualAsMeasure: measure } = card;
  if (measure === null) return null;
  const convert = () => page.go({ view: 'draft', draft: measuredInstead(id, values, measure) });
  return (
    <Notice tone="warn">
      <p>{page.say(BUILDER_TEXT.actualHasFunction)}</p>
      <button type="button" class="secondary" onClick={convert}>
        {page.say(PROPOSE_TEXT.formulaAsMeasure)}
      </button>
    </Notice>
  );
}
