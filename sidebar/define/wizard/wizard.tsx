import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isChoice } from '../../../src/contract/fields/choices';
import { CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import type { DraftValue, DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import { figuresOf } from '../../../src/text/figures';
import { LIST_TEXT } from '../../../src/text/define/list';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { useAfterClick } from '../../page/after-click';
import { Icon } from '../../page/icon';
import type { Page } from '../../page/page';
import { Failure, Heading } from '../../page/parts';
import { usePreview } from '../preview/use-preview';
import { readingOf, saidInstead } from '../say/said-instead';
import { SayStep } from '../say/say-step';
import { LetterStrip } from '../smart/letters';
import { liveReview } from '../smart/live-review';
import { isWhole, measureForm } from '../measure/text';
import { AimStep } from '../steps/aim-step';
import type { Entries } from '../steps/entries';
import { MeasureStep } from '../steps/measure-step';
import { OwnStep } from '../steps/own-step';
import { Refused } from '../steps/refused';
import { ReviewStep } from '../steps/review-step';
import { WhenStep } from '../steps/when-step';
import { changesBetween, isTouched, keptDraft, overStored, settledValue } from '../draft/draft';
import { Complete } from './complete';
import { isReadable } from './known';
import { SaveBar } from './save-bar';
import { showField } from './show-field';
import { StepRow } from './step-row';
import { stepTitle } from '../draft/step-text';
import { firstOf, type StepName, stepOf } from '../draft/steps';
import { useDraftKeeper } from '../draft/use-draft-keeper';
import { needsReason, NO_REASON, type SaveOutcome, useSave } from '../draft/use-save';
import { useAhead } from './use-ahead';
import { useFaults } from './use-faults';
import { useSuggestions } from './use-suggestions';

interface WizardProps {
  page: Page;
  draft: KpiDraft;
  /** What the register holds; absent for a new KPI. */
  stored?: DraftValues;
  /** Where it begins, when somebody was sent to a step. */
  first?: StepName;
}

export function Wizard({ page, draft: opened, stored, first }: WizardProps) {
  const [draft, setDraft] = useState(opened);
  const [before, setBefore] = useState(stored);
  // A pick in the sheet answers late; it must not undo what was entered meanwhile.
  const newest = useRef(opened);
  // What is in use is looked at before anything of it is changed.
  const [step, setStep] = useState<StepName>(first ?? (stored ? 'review' : 'say'));
  const [left, setLeft] = useState<readonly StepName[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [focus, setFocus] = useState<{ field: string }>();
  const unsaved = useRef<KpiDraft | null>(null);
  const afterClick = useAfterClick();
  const [keeper, keeping] = useDraftKeeper(page);
  const { measure, cadence } = draft.values;
  const { sentence = '' } = draft;
  const reading = useMemo(
    () => readingOf(sentence, page.start.today),
    [sentence, page.start.today],
  );
  const text = String(measure ?? '');
  // With columns still to be picked, nothing but the gaps would be found fault with.
  const whole = isWhole(measureForm(text)) ? text : '';
  const asked = isChoice(CADENCES, cadence) ? cadence : 'month';
  const [preview, previewAgain] = usePreview(page.server, whole, asked);
  const { ahead, outlook, again } = useAhead(page, draft.values, { whole, preview });
  const faults = useFaults(page, newest, preview, before);
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

  const change = (next: KpiDraft, fields: readonly string[]) => {
    newest.current = next;
    setDraft(next);
    faults.forget(fields);
    setFailure(undefined);
    const isBegun = Boolean(next.sentence) || next.why !== undefined;
    if (unsaved.current || isBegun || isTouched(next, opened.values)) {
      unsaved.current = next;
      keeper.keep(keptDraft(next));
    }
  };
  const set = (changes: Readonly<Record<string, DraftValue>>) => {
    const values = { ...newest.current.values, ...changes };
    change({ ...newest.current, values }, Object.keys(changes));
  };
  const say = (sentence: string) => {
    const offered = saidInstead(newest.current, sentence, page.start.today);
    const values = { ...newest.current.values, ...offered };
    change({ ...newest.current, sentence, values }, Object.keys(offered));
  };
  useSuggestions(page, draft, preview, set);
  const goToStep = (to: StepName, field?: string) => {
    setLeft((known) => [...known, step]);
    setStep(to);
    setFocus(field === undefined ? undefined : { field });
  };
  /** Not before a click has ended: it must find what it was aimed at where it was. */
  const check = (field: string) =>
    afterClick(() => {
      const settled = settledValue(field, newest.current.values);
      if (settled !== undefined) set({ [field]: settled });
      faults.look(field);
    });
  /** On to the next step, unless something in this one is wrong; what is missing may wait. */
  const goOn = (to: StepName) => {
    const found = Object.entries(faults.wrong()).filter(([field]) => stepOf(field) === step);
    const first = firstOf(found.map(([field]) => field));
    if (first === undefined) return goToStep(to);
    faults.show(Object.fromEntries(found));
    setFocus({ field: first });
    return undefined;
  };
  const show = ({ errors: found, first, failure: why, stored: now }: SaveOutcome) => {
    if (now) {
      // Told and shown from here on: saving once more is meant.
      const next = { ...overStored(newest.current, now), loaded: now };
      newest.current = next;
      setDraft(next);
      setBefore(now);
    }
    faults.refuse(found);
    setFailure(first === undefined || !why ? why : undefined);
    if (first !== undefined) goToStep(stepOf(first), first);
  };
  const saveAs = async (state: string) => {
    const found = faults.unfit(state);
    const first = firstOf(Object.keys(found));
    if (first !== undefined) return show({ errors: found, first });
    if (before && changesBetween(before, { ...draft.values, state }).length === 0) {
      return page.announce(page.say(WIZARD_TEXT.noChanges));
    }
    setFailure(undefined);
    const outcome = await save(draft, state);
    if (outcome) show(outcome);
    return undefined;
  };
  const entries: Entries = {
    page,
    draft,
    reading,
    isNew: stored === undefined,
    errors: faults.errors,
    refused: faults.refused,
    preview,
    previewAgain,
    outlook,
    outlookAgain: again,
    ahead,
    set,
    check,
    hold: faults.hold,
    goToStep,
  };

  const letters = {
    page,
    letters: liveReview(
      {
        draft,
        stored: before,
        reading,
        readable: isReadable(preview),
        ahead,
        today: page.start.today,
      },
      figuresOf(page.language),
    ),
    onField: (field: string) => goToStep(stepOf(field), field),
    // A wish that is said again as a KPI is read again.
    onTake: (field: string, value: string) =>
      field === 'name' ? say(value) : set({ [field]: value }),
  };

  return (
    <main class="wizard">
      {/* Nothing is changed while it is being saved: it would be lost with the form. */}
      <div class="at-rest" inert={busy} aria-busy={busy}>
        <header class="wizard-top">
          <button type="button" class="plain" onClick={() => page.go({ view: 'list' })}>
            <Icon name="back" />
            {page.say(WIZARD_TEXT.toList)}
          </button>
          <h1>{draft.id ?? page.say(LIST_TEXT.newKpi)}</h1>
          <Complete page={page} values={draft.values} />
        </header>
        <StepRow entries={entries} step={step} left={left} />
        {step !== 'review' && <LetterStrip {...letters} />}
        <Heading level={2} name={step}>
          {page.say(stepTitle(step))}
        </Heading>
        {step !== 'review' && <Refused entries={entries} step={step} />}
        {step === 'say' && (
          <SayStep page={page} sentence={draft.sentence ?? ''} reading={reading} onChange={say} />
        )}
        {step === 'measure' && <MeasureStep entries={entries} />}
        {step === 'aim' && <AimStep entries={entries} />}
        {step === 'own' && <OwnStep entries={entries} />}
        {step === 'when' && <WhenStep entries={entries} />}
        {step === 'review' && (
          <ReviewStep
            entries={entries}
            letters={letters}
            before={before}
            why={draft.why ?? NO_REASON}
            reasonError={faults.errors.reason}
            onWhy={(why) => change({ ...newest.current, why }, ['reason'])}
          />
        )}
      </div>
      {failure !== undefined && <Failure page={page} failure={failure} focused />}
      <SaveBar
        page={page}
        step={step}
        isNew={stored === undefined}
        busy={busy}
        keeping={keeping}
        state={needsReason(before) ? String(draft.values.state ?? 'draft') : undefined}
        onBack={goToStep}
        onNext={goOn}
        onSave={(state) => void saveAs(state)}
      />
    </main>
  );
}
