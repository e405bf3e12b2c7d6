import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import type { Phrase } from '../../../src/contract/language/language';
import { Labelled } from '../../form/labelled';
import { type MeasureForm, reshaped, type ShapeForm } from './form';
import { ShapeInputs, type ShapeInputsProps } from './shape-inputs';
import { type ShapeKind, SHAPES, SIDES } from './shapes';

type MeasureInputsProps = Omit<ShapeInputsProps, 'form' | 'place' | 'onChange'> & {
  form: ShapeForm | Extract<MeasureForm, { kind: 'ratio' }>;
  onChange: (form: MeasureForm) => void;
};

/** What a measure that is built asks for: one shape, or the two of a ratio. */
export function MeasureInputs({ form, onChange, ...common }: MeasureInputsProps) {
  if (form.kind !== 'ratio') {
    return <ShapeInputs {...common} form={form} place={form.kind} onChange={onChange} />;
  }
  return (
    <>
      <Side
        {...common}
        place="top"
        legend={MEASURE_STEP_TEXT.numerator}
        form={form.top}
        onChange={(top) => onChange({ ...form, top })}
      />
      <Side
        {...common}
        place="bottom"
        legend={MEASURE_STEP_TEXT.denominator}
        form={form.bottom}
        onChange={(bottom) => onChange({ ...form, bottom })}
      />
    </>
  );
}

/** A side of a ratio is made in a way of its own. */
function Side({ legend, ...props }: ShapeInputsProps & { legend: Phrase }) {
  const { page, place, form, onChange } = props;
  return (
    <fieldset class="side">
      <legend>{page.say(legend)}</legend>
      <Labelled page={page} id={`${place}-how`} label={page.say(MEASURE_STEP_TEXT.how)}>
        {(attributes) => (
          <select
            {...attributes}
            value={form.kind}
            onChange={(event) => onChange(reshaped(event.currentTarget.value as ShapeKind, form))}
          >
            {SIDES.map((kind) => (
              <option key={kind} value={kind}>
                {page.say(SHAPES[kind].name)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <ShapeInputs {...props} />
    </fieldset>
  );
}
