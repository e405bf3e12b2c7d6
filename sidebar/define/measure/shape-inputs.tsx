import type { MeasuredColumn } from '../../../src/contract/rpc/define';
import type { Page } from '../../page/page';
import { Conditions } from './conditions';
import { FillButton } from './fill-button';
import type { ShapeForm } from './form';
import type { InputFaults } from './input-faults';
import { isColumn, type Slot, takesConditions } from './shape';
import { SHAPES } from './shapes';
import { SlotInput } from './slot-input';
import { partId } from './text';

export interface ShapeInputsProps {
  page: Page;
  /** Of the shape in the form: ids of inputs begin with it. */
  place: string;
  form: ShapeForm;
  faults: InputFaults;
  columns: readonly MeasuredColumn[];
  onChange: (form: ShapeForm) => void;
}

/** The inputs of a shape, part by part, and the conditions that its rows must meet. */
export function ShapeInputs(props: ShapeInputsProps) {
  const { page, place, form, faults, columns, onChange } = props;
  const shape = SHAPES[form.kind];
  const fill = (picked: Readonly<Record<string, string>>) =>
    onChange({ ...form, slots: { ...form.slots, ...picked } });
  const conditions = takesConditions(shape) && (
    <Conditions
      page={page}
      place={place}
      faults={faults}
      conditions={form.conditions}
      onChange={(changed) => onChange({ ...form, conditions: changed })}
    />
  );
  return (
    <>
      {partsOf(shape.slots).map((slots, index) => {
        const legend = slots[0].part && page.say(slots[0].part);
        const inputs = (
          <>
            {slots.some(isColumn) && (
              <FillButton page={page} slots={slots} part={legend} onFill={fill} />
            )}
            {slots.map((slot) => (
              <SlotInput
                key={slot.key}
                page={page}
                id={partId(place, slot.key)}
                slot={slot}
                value={form.slots[slot.key]}
                fault={faults[partId(place, slot.key)]}
                heading={columns.find(({ range }) => range === form.slots[slot.key])?.heading}
                onChange={(value) => fill({ [slot.key]: value })}
              />
            ))}
            {index === 0 && conditions}
          </>
        );
        return legend ? (
          <fieldset class="side" key={legend}>
            <legend>{legend}</legend>
            {inputs}
          </fieldset>
        ) : (
          inputs
        );
      })}
    </>
  );
}

function partsOf(slots: readonly Slot[]): Slot[][] {
  const parts: Slot[][] = [];
  for (const slot of slots) {
    if (slot.part || parts.length === 0) parts.push([]);
    parts[parts.length - 1].push(slot);
  }
  return parts;
}
