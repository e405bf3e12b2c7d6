import { useState } from 'preact/hooks';
import { kpiField } from '../../../src/contract/fields/kpi-field';
import { MEASURE_STEP_TEXT } from '../../../src/text/define';
import { CellInput } from '../measure/cell-input';
import { ChurnInput } from '../measure/churn-input';
import { isWhole, type MeasureForm, type MeasureKind, switchedTo } from '../measure/form';
import { KindPicker } from '../measure/kind-picker';
import { MeasureText } from '../measure/measure-text';
import type { RangeFault } from '../../form/range';
import { RowsInput } from '../measure/rows-input';
import { measureForm, measureText } from '../measure/text';
import { AmountHint } from './amount-hint';
import { PreviewPane } from './preview-pane';
import type { Entries } from './entries';
import { Entry } from './entry';
import { presetsFor } from './presets';
import { StartHere } from './start-here';

export function MeasureStep({ entries }: { entries: Entries }) {
  const { page, draft, errors, preview, set } = entries;
  const measure = String(draft.values.measure ?? '');
  const actual = draft.values.actual;
  const [chosen, setChosen] = useState<MeasureKind | undefined>(() => kindOf(measure, actual));
  const form = formOf(chosen, measure, String(actual ?? ''));
  const problem = preview.state === 'ready' ? preview.data.problem : null;
  const isComputed = form !== undefined && form.kind !== 'cell' && form.kind !== 'manual';

  const apply = (next: MeasureForm) => {
    // A cell that has given way to its own formula is no actual value any more.
    const wasCell = chosen === 'cell' && next.kind !== 'cell';
    setChosen(next.kind);
    if (next.kind !== 'cell') entries.hold('actual', undefined);
    set({
      measure: measureText(next) || null,
      ...(next.kind === 'cell' ? { actual: next.formula ? `=${next.formula}` : null } : {}),
      ...(wasCell ? { actual: null } : {}),
      ...presetsFor(next.kind, draft.values),
    });
  };
  const choose = (kind: MeasureKind) => {
    if (kind === 'formula' && form) return apply({ kind, text: measureText(form) });
    return apply(form ? switchedTo(kind, form) : switchedTo(kind, { kind: 'manual' }));
  };
  const retype = (text: string) => {
    // An own formula stays one while it is typed, even where a simple form would say the same.
    setChosen(chosen === 'formula' ? chosen : measureForm(text).kind);
    set({ measure: text || null });
  };

  return (
    <>
      {!form && entries.isNew && <StartHere entries={entries} onTake={apply} />}
      <KindPicker page={page} kind={chosen} onChange={choose} />
      {isComputed && <PreviewPane entries={entries} whole={isWhole(form)} beside />}
      {form && <Inputs entries={entries} form={form} onChange={apply} />}
      <Entry entries={entries} name="cadence" />
      {isComputed && (
        <MeasureText
          page={page}
          text={measure}
          problem={problem}
          error={errors.measure}
          onChange={retype}
        />
      )}
    </>
  );
}

function kindOf(measure: string, actual: unknown): MeasureKind | undefined {
  if (measure !== '') return measureForm(measure).kind;
  if (typeof actual === 'string' && actual.startsWith('=')) return 'cell';
  return actual === null || actual === undefined || actual === '' ? undefined : 'manual';
}

/** The form is read from the texts each time, so that what is kept is only what will be saved. */
function formOf(
  kind: MeasureKind | undefined,
  measure: string,
  actual: string,
): MeasureForm | undefined {
  switch (kind) {
    case undefined:
    case 'manual':
      return kind && { kind };
    case 'cell':
      return { kind, formula: actual.replace(/^=/, '') };
    case 'formula':
      return { kind, text: measure };
    default:
      return measureForm(measure);
  }
}

interface InputsProps {
  entries: Entries;
  form: MeasureForm;
  onChange: (form: MeasureForm) => void;
}

function Inputs({ entries, form, onChange }: InputsProps) {
  const { page, errors } = entries;
  const fault = faultyRange(entries);
  switch (form.kind) {
    case 'ratio':
      return (
        <>
          <fieldset class="side">
            <legend>{page.say(MEASURE_STEP_TEXT.numerator)}</legend>
            <RowsInput
              page={page}
              id="top"
              rows={form.top}
              fault={fault}
              choosesHow
              onChange={(top) => onChange({ ...form, top })}
            />
          </fieldset>
          <fieldset class="side">
            <legend>{page.say(MEASURE_STEP_TEXT.denominator)}</legend>
            <RowsInput
              page={page}
              id="bottom"
              rows={form.bottom}
              fault={fault}
              choosesHow
              onChange={(bottom) => onChange({ ...form, bottom })}
            />
          </fieldset>
        </>
      );
    case 'churn':
      return (
        <ChurnInput
          page={page}
          churn={form.churn}
          fault={fault}
          onChange={(churn) => onChange({ ...form, churn })}
        />
      );
    case 'cell':
      return (
        <CellInput
          page={page}
          value={form.formula}
          error={errors.actual}
          onChange={(formula) => onChange({ ...form, formula })}
          onMeasure={(text) => onChange(measureForm(text))}
          onFault={(sentence) => entries.hold('actual', sentence)}
        />
      );
    case 'manual':
      return (
        <Entry
          entries={entries}
          name="actual"
          help={kpiField('actual').help?.[page.language]}
          hint={<AmountHint entries={entries} name="actual" />}
        />
      );
    case 'formula':
      return null;
    default:
      return (
        <RowsInput
          page={page}
          id="rows"
          rows={form.rows}
          fault={fault}
          onChange={(rows) => onChange({ kind: form.kind, rows })}
        />
      );
  }
}

/** The range at the place where the measure is wrong, so that its own input says so as well. */
function faultyRange({ preview, draft }: Entries): RangeFault | undefined {
  const problem = preview.state === 'ready' ? preview.data.problem : null;
  if (!problem || problem.start === null || problem.end === null) return undefined;
  const range = String(draft.values.measure ?? '').slice(problem.start, problem.end);
  return { range, message: problem.message };
}
