import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isBlankTyped } from '../../../src/contract/fields/typed/field-rules';
import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import { FOUND_TEXT } from '../../../src/text/define/found';
import type { Page } from '../../page/page';
import { CellInput } from '../measure/cell-input';
import { type MeasureForm, type MeasureKind, switchedTo } from '../measure/form';
import { inputFaults } from '../measure/input-faults';
import { KindPicker } from '../measure/kind-picker';
import { MeasureInputs } from '../measure/measure-inputs';
import { MeasureText } from '../measure/measure-text';
import { readValues } from '../say/read-values';
import { isWhole, measureForm, measureText } from '../measure/text';
import { AmountHint } from './amount-hint';
import { dataOf, PreviewPane } from './preview-pane';
import type { Entries } from './entries';
import { Entry } from './entry';
import { presetsFor } from './presets';
import { Offers } from './offers';

export function MeasureStep({ entries }: { entries: Entries }) {
  const { page, draft, errors, preview, set } = entries;
  const [taken, setTaken] = useState<string>();
  const measure = String(draft.values.measure ?? '');
  const actual = draft.values.actual;
  const [chosen, setChosen] = useState<MeasureKind | undefined>(() => kindOf(measure, actual));
  // What is chosen by hand below leaves the proposals where they are, so that nothing moves.
  const [isOffering, setOffering] = useState(chosen === undefined);
  const [entered, setEntered] = useState<MeasureForm>();
  // What is half typed may read as another form: as long as it is what was entered, it stays that.
  const isEntered =
    entered !== undefined && entered.kind === chosen && measureText(entered) === measure;
  const form =
    isEntered && measure !== '' ? entered : formOf(chosen, measure, String(actual ?? ''));
  const problem = preview.state === 'ready' ? preview.data.problem : null;
  const isComputed = form !== undefined && form.kind !== 'cell' && form.kind !== 'manual';

  const apply = (next: MeasureForm) => {
    // A cell that has given way to its own formula is no actual value any more.
    const wasCell = chosen === 'cell' && next.kind !== 'cell';
    setChosen(next.kind);
    setEntered(next);
    if (next.kind !== 'cell') entries.hold('actual', undefined);
    set({
      measure: measureText(next) || null,
      ...(next.kind === 'cell' ? { actual: next.formula ? `=${next.formula}` : null } : {}),
      ...(wasCell ? { actual: null } : {}),
      ...presetsFor(next.kind, draft.values, readValues(entries.reading)),
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

  const take = (next: MeasureForm, said: string) => {
    apply(next);
    setOffering(false);
    setTaken(said);
  };
  const isNamed = Boolean(draft.sentence) || !isBlankTyped(draft.values.name);
  const inputs = (
    <>
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

  return (
    <>
      {taken !== undefined && <Taken page={page} said={taken} />}
      {!isOffering && isNamed && (
        <button type="button" class="plain" onClick={() => setOffering(true)}>
          {page.say(FOUND_TEXT.seeOthers)}
        </button>
      )}
      {isOffering ? (
        <Offers entries={entries} onTake={take}>
          {inputs}
        </Offers>
      ) : (
        inputs
      )}
    </>
  );
}

/** What a click has put into the form, with the focus: the button that was pressed is gone. */
function Taken({ page, said }: { page: Page; said: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.focus(), [said]);
  return (
    <p ref={line} tabIndex={-1} class="strong">
      {page.say(FOUND_TEXT.taken, { measure: said })}
    </p>
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
  const { page, errors, preview } = entries;
  switch (form.kind) {
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
        <MeasureInputs
          page={page}
          form={form}
          faults={inputFaults(form, preview.state === 'ready' ? preview.data.problem : null)}
          columns={dataOf(preview)?.columns ?? []}
          onChange={onChange}
        />
      );
  }
}
