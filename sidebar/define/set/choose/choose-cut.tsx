import { cutAdvice, FEWEST, proposedCut } from '../../../../src/domain/define/set/cut';
import { ranked, rankOf } from '../../../../src/domain/define/set/ranking';
import { CHOOSE_TEXT, CUT_ADVICE_TEXT } from '../../../../src/text/define/choose';
import { Notice } from '../../../page/parts';
import { candidatesIn, chosenIn, runningIn, ticked } from '../choice/choice-form';
import { nameOf, RunningCore, timingOf } from './choose-candidates';
import { scoreSaid } from './choose-rank';
import type { StepProps } from './choose-steps';

/** The candidates by rank, of which a few are chosen; the others become supporting ones. */
export function ChooseCut({ page, list, form, change, onStep }: StepProps) {
  const { limits } = list;
  const running = runningIn(form, list);
  const candidates = ranked(candidatesIn(form, list));
  const chosen = chosenIn(form, list);
  const choose = (ids: readonly string[]) => change({ cut: ticked(form, list, ids) });
  const toggle = (id: string) =>
    choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <>
      <p class="help">{page.say(CHOOSE_TEXT.cutHelp, { fewest: FEWEST, ...limits })}</p>
      <Advice page={page} list={list} form={form} />
      {candidates.length === 0 && <p class="empty">{page.say(CHOOSE_TEXT.noCandidates)}</p>}
      <ul class="templates" aria-label={page.say(CHOOSE_TEXT.candidates)}>
        {candidates.map((candidate) => (
          <li key={candidate.id} class="template">
            <label class="option">
              <input
                type="checkbox"
                checked={chosen.includes(candidate.id)}
                onChange={() => toggle(candidate.id)}
              />
              <span>
                <span class="strong">{nameOf(page, candidate)}</span>
                <br />
                <span class="muted">
                  {scoreSaid(page, candidate.marks)} · {timingOf(page, candidate.timing)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {candidates.some(({ marks }) => rankOf(marks) !== null) ? (
        <button
          type="button"
          class="plain"
          onClick={() => choose(proposedCut(candidates, running, limits))}
        >
          {page.say(CHOOSE_TEXT.propose)}
        </button>
      ) : (
        candidates.length > 0 && (
          <p class="help">
            {page.say(CHOOSE_TEXT.rankFirst)}{' '}
            <button type="button" class="plain" onClick={() => onStep('rank')}>
              {page.say(CHOOSE_TEXT.toRank)}
            </button>
          </p>
        )
      )}
    </>
  );
}

/** What speaks against the choice as it is now, said again whenever it changes. */
function Advice({ page, list, form }: Pick<StepProps, 'page' | 'list' | 'form'>) {
  const { limits } = list;
  const running = runningIn(form, list);
  const ids = chosenIn(form, list);
  const chosen = candidatesIn(form, list).filter(({ id }) => ids.includes(id));
  const count = chosen.length + running.length;
  const advice = cutAdvice(chosen, running, limits);
  return (
    <div role="status">
      <RunningCore page={page} list={list} form={form} />
      {advice.length === 0 ? (
        <Notice tone="good">
          <p>{page.say(CHOOSE_TEXT.cutGood, { count })}</p>
        </Notice>
      ) : (
        <Notice tone="warn">
          {advice.map(({ code, names }) => (
            <p key={code}>
              {page.say(CUT_ADVICE_TEXT[code], {
                ...{ count, fewest: FEWEST, advised: limits.advised, most: limits.most },
                names: names.join(', '),
              })}
            </p>
          ))}
        </Notice>
      )}
    </div>
  );
}
