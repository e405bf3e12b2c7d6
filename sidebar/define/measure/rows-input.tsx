import { MEASURE_STEP_TEXT } from '../../../src/text/define';
import { Labelled } from '../../form/labelled';
import { Icon } from '../../page/icon';
import type { Page } from '../../page/page';
import { type Aggregate, type Condition, type How, HOWS } from './form';
import { columnLabel, kindName } from './kind-text';
import type { RangeFault } from '../../form/range';
import { RangeInput } from './range-input';

interface RowsInputProps {
  page: Page;
  id: string;
  rows: Aggregate;
  fault?: RangeFault;
  /** The way of aggregating can be chosen: for the two sides of a ratio. */
  choosesHow?: boolean;
  onChange: (rows: Aggregate) => void;
}

/** The dated rows that an aggregate takes, its column, and the conditions they must meet. */
export function RowsInput(props: RowsInputProps) {
  const { page, id, rows, fault, choosesHow = false, onChange } = props;
  const change = (part: Partial<Aggregate>) => onChange({ ...rows, ...part });
  return (
    <>
      {choosesHow && (
        <Labelled page={page} id={`${id}-how`} label={page.say(MEASURE_STEP_TEXT.how)}>
          {(attributes) => (
            <select
              {...attributes}
              value={rows.how}
              onChange={(event) => change({ how: event.currentTarget.value as How })}
            >
              {HOWS.map((how) => (
                <option key={how} value={how}>
                  {page.say(kindName(how))}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <RangeInput
        page={page}
        fault={fault}
        id={`${id}-dates`}
        label={page.say(MEASURE_STEP_TEXT.datesColumn)}
        value={rows.dates}
        onChange={(dates) => change({ dates })}
      />
      {rows.how !== 'count' && (
        <RangeInput
          page={page}
          fault={fault}
          id={`${id}-column`}
          label={page.say(columnLabel(rows.how))}
          value={rows.column}
          onChange={(column) => change({ column })}
        />
      )}
      <Conditions
        page={page}
        id={`${id}-condition`}
        fault={fault}
        conditions={rows.conditions}
        onChange={(conditions) => change({ conditions })}
      />
    </>
  );
}

interface ConditionsProps {
  page: Page;
  id: string;
  fault?: RangeFault;
  conditions: readonly Condition[];
  onChange: (conditions: Condition[]) => void;
}

function Conditions({ page, id, fault, conditions, onChange }: ConditionsProps) {
  const replace = (index: number, part: Partial<Condition>) =>
    onChange(conditions.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <>
      {conditions.map((condition, index) => (
        <fieldset class="condition" key={index}>
          <legend>{page.say(MEASURE_STEP_TEXT.condition, { number: index + 1 })}</legend>
          <RangeInput
            page={page}
            fault={fault}
            id={`${id}-${index}-column`}
            label={page.say(MEASURE_STEP_TEXT.conditionColumn)}
            value={condition.column}
            onChange={(column) => replace(index, { column })}
          />
          <Labelled
            page={page}
            id={`${id}-${index}-test`}
            label={page.say(MEASURE_STEP_TEXT.conditionTest)}
            help={page.say(MEASURE_STEP_TEXT.conditionHelp)}
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
