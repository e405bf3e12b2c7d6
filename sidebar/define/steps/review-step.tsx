import { isBlankTyped } from '../../../src/contract/fields/typed/field-rules';
import { textIn } from '../../../src/contract/fields/typed/field-value';
import type { DraftValues } from '../../../src/contract/rpc/define';
import { LIST_TEXT } from '../../../src/text/define/list';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { Labelled } from '../../form/labelled';
import { ReasonInput } from '../../form/reason-input';
import { Notice } from '../../page/parts';
import { changesBetween, faultsOf, readForm } from '../draft/draft';
import { faultSentences } from '../draft/fault-text';
import { stepTitle } from '../draft/step-text';
import { STEPS } from '../draft/steps';
import { LetterSection, type LettersProps } from '../smart/letters';
import { aimSentence, fieldMeaning, fieldName } from '../draft/typed-meaning';
import { needsReason, type SaveReason } from '../draft/use-save';
import { Alike } from './alike';
import { PastChanged } from './past-changed';
import type { Entries } from './entries';
import { Entry } from './entry';
import { Jumps } from './jumps';

interface ReviewStepProps {
  entries: Entries;
  letters: LettersProps;
  /** What the register holds; absent for a new KPI. */
  before?: DraftValues;
  why: SaveReason;
  reasonError?: string;
  onWhy: (why: SaveReason) => void;
}

export function ReviewStep(props: ReviewStepProps) {
  const { entries, before } = props;
  const { page, draft } = entries;
  const { values } = readForm(draft.values);
  const aim = aimSentence(values, page.language);
  return (
    <>
      <div class="headline">
        <p class="strong">{textIn(values, 'name') || page.say(LIST_TEXT.unnamed)}</p>
        {aim && <p>{aim}</p>}
        {draft.sentence && (
          <p class="muted">{page.say(WIZARD_TEXT.said, { sentence: draft.sentence })}</p>
        )}
      </div>
      <Missing entries={entries} live={needsReason(before)} />
      <Alike entries={entries} />
      {needsReason(before) && <Entry entries={entries} name="state" />}
      {before && <Changes entries={entries} before={before} />}
      {needsReason(before) && <Reason {...props} />}
      {before && needsReason(before) && changesBetween(before, draft.values).length > 0 && (
        <PastChanged entries={entries} />
      )}
      <LetterSection {...props.letters} />
      <Definition entries={entries} />
    </>
  );
}

function Missing({ entries, live }: { entries: Entries; live: boolean }) {
  const { page, draft, errors } = entries;
  const { missing, wrong } = faultsOf(draft.values);
  const sentences: Record<string, string> = { ...faultSentences(wrong, page.language), ...errors };
  const faulty = Object.keys(sentences).filter((key) => key !== 'reason' && !missing.includes(key));
  if (missing.length + faulty.length === 0) {
    return live ? null : (
      <Notice tone="good">
        <p>{page.say(WIZARD_TEXT.nothingMissing)}</p>
      </Notice>
    );
  }
  return (
    <Notice tone={faulty.length > 0 ? 'bad' : 'warn'}>
      <p>{page.say(faulty.length > 0 ? WIZARD_TEXT.stillWrong : WIZARD_TEXT.stillMissing)}</p>
      <Jumps
        entries={entries}
        fields={[...missing, ...faulty]}
        sentences={Object.fromEntries(faulty.map((key) => [key, sentences[key]]))}
      />
    </Notice>
  );
}

function Changes({ entries, before }: { entries: Entries; before: DraftValues }) {
  const { page, draft } = entries;
  const changes = changesBetween(before, draft.values);
  const [was, is] = [readForm(before), readForm(draft.values)];
  return (
    <section aria-labelledby="changes-title">
      <h3 id="changes-title">{page.say(WIZARD_TEXT.changesTitle)}</h3>
      {changes.length === 0 && <p class="muted">{page.say(WIZARD_TEXT.noChanges)}</p>}
      <dl class="changes">
        {changes.map((key) => (
          <div key={key}>
            <dt>{fieldName(key, page.language)}</dt>
            <dd>
              <del>
                <span class="unseen">{page.say(WIZARD_TEXT.before)} </span>
                {fieldMeaning(key, was, page.language)}
              </del>
              <ins>
                <span class="unseen">{page.say(WIZARD_TEXT.after)} </span>
                {fieldMeaning(key, is, page.language)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Reason({ entries: { page }, why, reasonError, onWhy }: ReviewStepProps) {
  return (
    <>
      <ReasonInput
        page={page}
        id="field-reason"
        help={page.say(WIZARD_TEXT.reasonHelp)}
        reason={why.reason}
        error={reasonError}
        onReason={(reason) => onWhy({ ...why, reason })}
      />
      <Labelled
        page={page}
        id="field-effective-from"
        label={page.say(WIZARD_TEXT.effectiveFrom)}
        help={page.say(WIZARD_TEXT.effectiveFromHelp)}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            value={why.effectiveFrom}
            onInput={(event) => onWhy({ ...why, effectiveFrom: event.currentTarget.value })}
          />
        )}
      </Labelled>
    </>
  );
}

/** Everything that will be saved, step by step; blanks are left out. */
function Definition({ entries }: { entries: Entries }) {
  const { page, draft, goToStep } = entries;
  const form = readForm(draft.values);
  return (
    <>
      {STEPS.filter(({ fields }) => fields.length > 0).map(({ name, fields, more }) => {
        const filled = [...fields, ...more].filter((key) => !isBlankTyped(form.typed[key]));
        return (
          <section key={name} class="reading" aria-labelledby={`reading-${name}`}>
            <div class="reading-top">
              <h3 id={`reading-${name}`}>{page.say(stepTitle(name))}</h3>
              <button
                type="button"
                class="plain"
                aria-label={page.say(WIZARD_TEXT.changeStep, { step: page.say(stepTitle(name)) })}
                onClick={() => goToStep(name)}
              >
                {page.say(WIZARD_TEXT.change)}
              </button>
            </div>
            {filled.length === 0 && <p class="muted">{page.say(WIZARD_TEXT.nothingYet)}</p>}
            <dl>
              {filled.map((key) => (
                <div key={key}>
                  <dt>{fieldName(key, page.language)}</dt>
                  <dd class={key === 'measure' ? 'code' : undefined}>
                    {fieldMeaning(key, form, page.language)}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
