import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { fieldName } from '../draft/typed-meaning';
import { sortedByStep, stepOf } from '../draft/steps';
import type { Entries } from './entries';

interface JumpsProps {
  entries: Entries;
  fields: readonly string[];
  /** Why, where that is more than that it is missing. */
  sentences: Readonly<Record<string, string>>;
}

/** Fields that want something, in the order in which a person meets them, each with the way to it. */
export function Jumps({ entries: { page, goToStep }, fields, sentences }: JumpsProps) {
  return (
    <ul class="jumps">
      {sortedByStep(fields).map((key) => (
        <li key={key}>
          <button type="button" class="plain" onClick={() => goToStep(stepOf(key), key)}>
            {key === 'actual'
              ? page.say(WIZARD_TEXT.measureOrActual)
              : fieldName(key, page.language)}
          </button>
          {sentences[key] !== undefined && <span class="reason">{sentences[key]}</span>}
        </li>
      ))}
    </ul>
  );
}
