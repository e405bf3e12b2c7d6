import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isChoice } from '../../../src/contract/fields/choices';
import { CADENCES } from '../../../src/contract/fields/kpi-fields';
import type { DraftValue, DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import { LIST_TEXT, WIZARD_TEXT } from '../../../src/text/define';
import { inputId } from '../../form/field-input';
import { Icon } from '../../page/icon';
import type { Page } from '../../page/page';
import { Failure, Heading } from '../../page/parts';
import { isWhole } from '../measure/form';
import { measureForm } from '../measure/text';
import { usePreview } from '../preview/use-preview';
import { AimStep } from '../steps/aim-step';
import type { Entries } from '../steps/entries';
import { MeasureStep } from '../steps/measure-step';
import { OwnStep } from '../steps/own-step';
import { ReviewStep } from '../steps/review-step';
import { WhenStep } from '../steps/when-step';
import { changesBetween, faultsOf, isTouched, keptDraft, overStored } from '../draft/draft';
import { faultSentences } from '../draft/fault-text';
import { SaveBar } from './save-bar';
import { StepRow } from './step-row';
import { stepTitle } from '../draft/step-text';
import { firstOf, type StepName, stepOf } from '../draft/steps';
import { useDraftKeeper } from '../draft/use-draft-keeper';
import { needsReason, type SaveOutcome, useSave } from '../draft/use-save';

interface WizardProps {
  page: Page;
  draft: KpiDraft;
  /** What stands in the register; absent for a new KPI. */
  stored?: DraftValues;
}

export function Wizard({ page, draft: opened, stored }: WizardProps) {
  const [draft, setDraft] = useState(opened);
  const [before, setBefore] = useState(stored);
  // A pick in the sheet answers late; it must not undo what was entered meanwhile.
  const newest = useRef(opened);
  const [step, setStep] = useState<StepName>('measure');
  const [left, setLeft] = useState<readonly StepName[]>([]);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<unknown>();
  const [reason, setReason] = useState('');
  const [focus, setFocus] = useState<{ field: string }>();
  const unsaved = useRef<KpiDraft | null>(null);
  const [keeper, keeping] = useDraftKeeper(page);
  const { measure, cadence } = draft.values;
  const text = String(measure ?? '');
  const [preview, previewAgain] = usePreview(
    page.server,
    // With columns still to be picked, nothing but the gaps would be found fault with.
    isWhole(measureForm(text)) ? text : '',
    isChoice(CADENCES, cadence) ? cadence : 'month',
  );
  const { busy, save } = useSave(page, before, async (id) => {
    unsaved.current = null;
    await keeper.clear();
    page.setKeptDraft(null);
    page.go({ view: 'list', saved: id });
  });

  // Leaving is no loss: the list offers what was being written.
  useEffect(
    () => () => {
      if (unsaved.current) page.setKeptDraft(unsaved.current);
    },
    [page.setKeptDraft],
  );
  // Runs after the step's own heading has taken the focus.
  useLayoutEffect(() => {
    if (focus) showField(focus.field);
  }, [focus]);

  const set = (changes: Readonly<Record<string, DraftValue>>) => {
    const next = { ...newest.current, values: { ...newest.current.values, ...changes } };
    newest.current = next;
    setDraft(next);
    setErrors((known) => without(known, Object.keys(changes)));
    setFailure(undefined);
    if (unsaved.current || isTouched(next, opened.values)) {
      unsaved.current = next;
      keeper.keep(keptDraft(next));
    }
  };
  const goToStep = (to: StepName, field?: string) => {
    setLeft((known) => [...known, step]);
    setStep(to);
    setFocus(field === undefined ? undefined : { field });
  };
  const check = (field: string) => {
    const { wrong } = faultsOf(newest.current.values);
    const found = faultSentences(wrong, page.language);
    setErrors((known) => {
      const kept = Object.keys(known).filter((key) => key in found && key !== field);
      const fresh = field in found ? [...kept, field] : kept;
      return Object.fromEntries(fresh.map((key) => [key, found[key]]));
    });
  };
  const show = ({ errors: found, first, failure: why, stored: now }: SaveOutcome) => {
    if (now) {
      // Told and shown from here on: saving once more is meant.
      const next = { ...overStored(newest.current, now), loaded: now };
      newest.current = next;
      setDraft(next);
      setBefore(now);
    }
    setErrors(found);
    setFailure(first === undefined || !why ? why : undefined);
    if (first !== undefined) goToStep(stepOf(first), first);
  };
  const saveAs = async (state: string) => {
    const { missing, wrong } = faultsOf({ ...draft.values, state });
    const lacking = state === 'active' ? missing : [];
    const found = {
      ...Object.fromEntries(lacking.map((key) => [key, page.say(WIZARD_TEXT.requiredNow)])),
      ...faultSentences(wrong, page.language),
    };
    const first = firstOf(Object.keys(found));
    if (first !== undefined) return show({ errors: found, first });
    if (before && changesBetween(before, { ...draft.values, state }).length === 0) {
      return page.announce(page.say(WIZARD_TEXT.noChanges));
    }
    setFailure(undefined);
    const outcome = await save(draft, state, reason);
    if (outcome) show(outcome);
    return undefined;
  };
  const entries: Entries = {
    page,
    draft,
    errors,
    preview,
    previewAgain,
    set,
    check,
    goToStep,
  };

  return (
    <main class="wizard">
      <header class="wizard-top">
        <button type="button" class="plain" onClick={() => page.go({ view: 'list' })}>
          <Icon name="back" />
          {page.say(WIZARD_TEXT.toList)}
        </button>
        <h1>{draft.id ?? page.say(LIST_TEXT.newKpi)}</h1>
      </header>
      <StepRow entries={entries} step={step} left={left} />
      <Heading level={2} name={step}>
        {page.say(stepTitle(step))}
      </Heading>
      {step === 'measure' && <MeasureStep entries={entries} />}
      {step === 'aim' && <AimStep entries={entries} />}
      {step === 'own' && <OwnStep entries={entries} />}
      {step === 'when' && <WhenStep entries={entries} />}
      {step === 'review' && (
        <ReviewStep
          entries={entries}
          before={before}
          reason={reason}
          reasonError={errors.reason}
          onReason={(text) => {
            setReason(text);
            setErrors((known) => without(known, ['reason']));
          }}
        />
      )}
      {failure !== undefined && <Failure page={page} failure={failure} />}
      <SaveBar
        page={page}
        step={step}
        busy={busy}
        keeping={keeping}
        state={needsReason(before) ? String(draft.values.state ?? 'draft') : undefined}
        onStep={goToStep}
        onSave={(state) => void saveAs(state)}
      />
    </main>
  );
}

function without(errors: Record<string, string>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).filter(([key]) => !keys.includes(key)));
}

/** Brings a field into view with the focus in it; a step that does not show it keeps its heading. */
function showField(field: string): void {
  const ids = field === 'measure' || field === 'actual' ? ['measure', 'actual'] : [field];
  const target =
    ids.map((key) => document.getElementById(inputId(key))).find(Boolean) ??
    document.querySelector<HTMLElement>('main input[type="radio"]');
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}
