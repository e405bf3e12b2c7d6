import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import { Labelled } from '../../form/labelled';
import { Icon } from '../../page/icon';
import type { Page } from '../../page/page';
import type { Condition } from './form';
import type { InputFaults } from './input-faults';
import { RangeInput } from './range-input';
import { conditionKey } from './template';
import { partId } from './text';

interface ConditionsProps {
  page: Page;
  /** Of the shape, in the form. */
  place: string;
  faults: InputFaults;
  conditions: readonly Condition[];
  onChange: (conditions: Condition[]) => void;
}

/** Only rows count in which a column is as it is said. */
export function Conditions({ page, place, faults, conditions, onChange }: ConditionsProps) {
  const replace = (index: number, part: Partial<Condition>) =>
    onChange(conditions.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const idOf = (index: number, part: keyof Condition) => partId(place, conditionKey(index, part));
  return (
    <>
      {conditions.map((condition, index) => (
        <fieldset class="condition" key={index}>
          <legend>{page.say(MEASURE_STEP_TEXT.condition, { number: index + 1 })}</legend>
          <RangeInput
            page={page}
            id={idOf(index, 'column')}
            error={faults[idOf(index, 'column')]}
            label={page.say(MEASURE_STEP_TEXT.conditionColumn)}
            value={condition.column}
            onChange={(column) => replace(index, { column })}
          />
          <Labelled
            page={page}
            id={idOf(index, 'test')}
            label={page.say(MEASURE_STEP_TEXT.conditionTest)}
            help={page.say(MEASURE_STEP_TEXT.conditionHelp)}
            error={faults[idOf(index, 'test')]}
            required
          >
            {(attributes) => (
              <input
                {...attributes}
                type="text"
                autoComplete="off"
                value={condition.test}
                onInput={(event) => replace(index, { test: event.currentTarget.value })}
              />
            )}
          </Labelled>
          <button
            type="button"
            class="plain"
            onClick={() => onChange(conditions.filter((_, at) => at !== index))}
          >
            <Icon name="remove" />
            {page.say(MEASURE_STEP_TEXT.removeCondition, { number: index + 1 })}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        class="plain"
        onClick={() => onChange([...conditions, { column: '', test: '' }])}
      >
        <Icon name="plus" />
        {page.say(MEASURE_STEP_TEXT.addCondition)}
      </button>
    </>
  );
}
