import { choiceWords } from '../../../src/contract/fields/choices';
import { MEASURE_STEP_TEXT } from '../../../src/text/define';
import { Labelled } from '../../form/labelled';
import type { RangeFault } from '../../form/range';
import type { Page } from '../../page/page';
import type { Churn } from './form';
import { CHURN_MEANINGS } from './kind-text';
import { RangeInput } from './range-input';

interface ChurnInputProps {
  page: Page;
  churn: Churn;
  fault?: RangeFault;
  onChange: (churn: Churn) => void;
}

export function ChurnInput({ page, churn, fault, onChange }: ChurnInputProps) {
  const change = (part: Partial<Churn>) => onChange({ ...churn, ...part });
  return (
    <>
      <RangeInput
        page={page}
        fault={fault}
        id="churn-starts"
        label={page.say(MEASURE_STEP_TEXT.startsColumn)}
        help={page.say(MEASURE_STEP_TEXT.startsHelp)}
        value={churn.starts}
        onChange={(starts) => change({ starts })}
      />
      <RangeInput
        page={page}
        fault={fault}
        id="churn-ends"
        label={page.say(MEASURE_STEP_TEXT.endsColumn)}
        help={page.say(MEASURE_STEP_TEXT.endsHelp)}
        value={churn.ends}
        onChange={(ends) => change({ ends })}
      />
      <Labelled
        page={page}
        id="churn-definition"
        label={page.say(MEASURE_STEP_TEXT.churnDefinition)}
      >
        {(attributes) => (
          <select
            {...attributes}
            value={churn.definition}
            onChange={(event) => change({ definition: event.currentTarget.value })}
          >
            {choiceWords(CHURN_MEANINGS).map((definition) => (
              <option key={definition} value={definition}>
                {page.say(CHURN_MEANINGS[definition])}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <RangeInput
        page={page}
        fault={fault}
        id="churn-customers"
        label={page.say(MEASURE_STEP_TEXT.customersColumn)}
        help={page.say(MEASURE_STEP_TEXT.customersHelp)}
        required={false}
        value={churn.customers}
        onChange={(customers) => change({ customers })}
      />
    </>
  );
}
