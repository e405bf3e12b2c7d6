import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { completeness } from '../draft/completeness';
import { isUnchosen } from '../draft/draft';
import type { Entries } from './entries';

interface MoreProps {
  entries: Entries;
  fields: readonly string[];
  children: ComponentChildren;
}

/** Fields that few need, folded; open when one of them is in use or faulty. */
export function More({ entries, fields, children }: MoreProps) {
  const { page, draft, errors } = entries;
  // Decided once: it must not fold under the hands of somebody who empties a field.
  const [inUse] = useState(() => fields.some((key) => !isUnchosen(key, draft.values[key])));
  const { filled, asked } = completeness(draft.values, fields);
  const faulty = fields.some((key) => key in errors);
  // Nor under those of somebody who puts a fault right.
  const wasFaulty = useRef(false);
  wasFaulty.current ||= faulty;
  return (
    <details class="more" open={inUse || wasFaulty.current}>
      <summary>
        {page.say(WIZARD_TEXT.more)}{' '}
        <span class="muted">{page.say(WIZARD_TEXT.filledIn, { filled, asked })}</span>
      </summary>
      {children}
    </details>
  );
}
