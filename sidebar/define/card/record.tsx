import {
  type FieldGroup,
  KPI_GROUPS,
  REVIEW_CYCLES,
  TIERS,
} from '../../../src/contract/fields/records/kpi-fields';
import { choiceLabel } from '../../../src/contract/fields/choices';
import { isBlankValue, wordIn } from '../../../src/contract/fields/typed/field-value';
import { reviewCycle } from '../../../src/domain/kpi/review-cycle';
import { RECORD_TEXT } from '../../../src/text/define/card';
import type { BasePage } from '../../page/page';
import type { FormReading } from '../draft/draft';
import { fieldMeaning, fieldName } from '../draft/typed-meaning';
import { Fact, Group } from './facts';

/** What a card says elsewhere: who it is and how it is doing. */
const ELSEWHERE: readonly string[] = ['id', 'name', 'state'];

interface RecordProps {
  page: BasePage;
  form: FormReading;
  /** Fields that the card has shown already. */
  shown?: readonly string[];
  /** The id of the card's heading, where there are several cards on one page. */
  of?: string;
}

/** Everything that is filled in of a definition, group by group; of blanks nothing is said. */
export function WholeRecord({ page, form, shown = ELSEWHERE, of }: RecordProps) {
  return (
    <>
      {KPI_GROUPS.map((group) => {
        const keys = filledKeys(group, form).filter((key) => !shown.includes(key));
        if (keys.length === 0) return null;
        return (
          <Group
            key={group.name}
            title={group.heading[page.language]}
            name={`record-${group.name}`}
            of={of}
          >
            {keys.map((key) => (
              <Fact key={key} term={fieldName(key, page.language)} code={key === 'measure'}>
                {meaningOf(key, form, page)}
              </Fact>
            ))}
          </Group>
        );
      })}
    </>
  );
}

function filledKeys({ fields }: FieldGroup, { values, typed }: FormReading): string[] {
  return fields
    .filter(({ computed }) => !computed)
    .map(({ key }) => key)
    .filter((key) => key === 'review_every' || !isBlankValue(values[key] ?? typed[key]));
}

function meaningOf(key: string, form: FormReading, page: BasePage): string {
  const { language } = page;
  if (key !== 'review_every' || !isBlankValue(form.values.review_every)) {
    return fieldMeaning(key, form, language);
  }
  const cycle = reviewCycle(wordIn(form.values, 'tier', TIERS) ?? 'core');
  return page.say(RECORD_TEXT.byDefault, { value: choiceLabel(REVIEW_CYCLES, cycle, language) });
}
