import type { Phrase } from '../../../../src/contract/language/language';
import type { KeptChoice, KpiCandidate } from '../../../../src/contract/rpc/define-set';
import { type Marks, rankOf } from '../../../../src/domain/define/set/ranking';
import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { candidatesIn } from '../choice/choice-form';
import { nameOf } from './choose-candidates';
import type { StepProps } from './choose-steps';
import type { SetPage } from '../page/set-page';

const MARKS: readonly { key: keyof Marks; label: Phrase; help: Phrase }[] = [
  { key: 'impact', label: CHOOSE_TEXT.impact, help: CHOOSE_TEXT.impactHelp },
  { key: 'dataQuality', label: CHOOSE_TEXT.dataQuality, help: CHOOSE_TEXT.dataQualityHelp },
  { key: 'feasibility', label: CHOOSE_TEXT.feasibility, help: CHOOSE_TEXT.feasibilityHelp },
];

/** Three marks for each candidate. They keep their places meanwhile: a list that jumps cannot be filled in. */
export function ChooseRank({ page, list, form, change }: StepProps) {
  const candidates = candidatesIn(form, list);
  return (
    <>
      <p class="help">{page.say(CHOOSE_TEXT.rankHelp)}</p>
      {MARKS.map(({ key, help }) => (
        <p key={key} class="help" id={`help-${key}`}>
          {page.say(help)}
        </p>
      ))}
      {candidates.length === 0 && <p class="empty">{page.say(CHOOSE_TEXT.noCandidates)}</p>}
      <ul class="templates">
        {candidates.map((candidate) => (
          <Marking
            key={candidate.id}
            page={page}
            candidate={candidate}
            stored={list.candidates.find(({ id }) => id === candidate.id)?.marks}
            changed={form.marks[candidate.id] ?? {}}
            onMarks={(marks) => change({ marks: { ...form.marks, [candidate.id]: marks } })}
          />
        ))}
      </ul>
    </>
  );
}

type ChangedMarks = KeptChoice['marks'][string];

interface MarkingProps {
  page: SetPage;
  candidate: KpiCandidate;
  /** As the register holds them. */
  stored: Marks | undefined;
  changed: ChangedMarks;
  onMarks: (marks: ChangedMarks) => void;
}

function Marking({ page, candidate, stored, changed, onMarks }: MarkingProps) {
  const { id, marks, data } = candidate;
  return (
    <li class="template">
      <div class="kpi-top">
        <span class="strong" id={`name-${id}`}>
          {nameOf(page, candidate)}
        </span>
        <span class="chip">{scoreSaid(page, marks)}</span>
      </div>
      <div class="marks" role="group" aria-labelledby={`name-${id}`}>
        {MARKS.map(({ key, label }) => (
          <div key={key} class="field">
            <label for={`${key}-${id}`}>{page.say(label)}</label>
            <select
              id={`${key}-${id}`}
              aria-describedby={`help-${key}`}
              value={marks[key] === null ? '' : String(marks[key])}
              onChange={(event) => {
                const { value } = event.currentTarget;
                const shown = changed[key]?.shown ?? stored?.[key] ?? null;
                onMarks({ ...changed, [key]: { shown, to: value === '' ? null : Number(value) } });
              }}
            >
              {key !== 'dataQuality' && <option value="">–</option>}
              {[1, 2, 3, 4, 5].map((mark) => (
                <option key={mark} value={String(mark)}>
                  {mark}
                </option>
              ))}
            </select>
            {isElsewhere(stored?.[key], marks[key]) && (
              <p class="muted">{page.say(CHOOSE_TEXT.stored, { mark: stored?.[key] ?? '' })}</p>
            )}
          </div>
        ))}
      </div>
      {marks.dataQuality !== data.mark && (
        <p class="muted">{page.say(CHOOSE_TEXT.proposed, { mark: data.mark })}</p>
      )}
    </li>
  );
}

/** The register holds another mark than the form. */
function isElsewhere(stored: number | null | undefined, mark: number | null): boolean {
  return stored !== null && stored !== undefined && stored !== mark;
}

export function scoreSaid(page: SetPage, marks: Marks): string {
  const score = rankOf(marks);
  return score === null ? page.say(CHOOSE_TEXT.noScore) : page.say(CHOOSE_TEXT.score, { score });
}
