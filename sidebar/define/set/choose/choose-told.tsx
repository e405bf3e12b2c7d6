import { choiceLabel } from '../../../../src/contract/fields/choices';
import { TIERS } from '../../../../src/contract/fields/records/kpi-fields';
import type { Phrase } from '../../../../src/contract/language/language';
import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { changesIn, type ChoiceChange, type ToldChange } from '../choice/choice-changes';
import { type CandidateList, type ChoiceForm, runningIn } from '../choice/choice-form';
import { nameOf } from './choose-candidates';
import type { SetPage } from '../page/set-page';

const TOLD: Record<ToldChange, Phrase> = {
  given: CHOOSE_TEXT.toldGiven,
  reworded: CHOOSE_TEXT.toldReworded,
  moved: CHOOSE_TEXT.toldMoved,
  hypothesis: CHOOSE_TEXT.toldHypothesis,
  core: CHOOSE_TEXT.toldCore,
  supporting: CHOOSE_TEXT.toldSupporting,
  marks: CHOOSE_TEXT.toldMarks,
};

interface ToldChangesProps {
  page: SetPage;
  list: CandidateList;
  form: ChoiceForm;
  isCut: boolean;
}

/** What going on would change on which drafts, before it is saved. */
export function ToldChanges({ page, list, form, isCut }: ToldChangesProps) {
  const changes = changesIn(form, list, isCut);
  if (changes.length === 0) return null;
  const kinds = (Object.keys(TOLD) as ToldChange[]).filter((kind) =>
    changes.some(({ told }) => told === kind),
  );
  const earlier = runningIn(form, list).filter(
    ({ objective }) => objective !== form.objective.trim(),
  );
  const isReworded = kinds.includes('reworded') && earlier.length > 0;
  return (
    <section class="read-as" aria-labelledby="to-save">
      <h3 id="to-save">{page.say(CHOOSE_TEXT.toSave)}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {page.say(TOLD[kind], {
              names: namesSaid(
                page,
                list,
                changes.filter(({ told }) => told === kind),
              ),
            })}
          </li>
        ))}
        {isReworded && (
          <li>
            {page.say(CHOOSE_TEXT.wordsStay, {
              names: earlier.map((kpi) => nameOf(page, kpi)).join(', '),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}

/** Each KPI once; with what it is now, where that is not the same for all. */
function namesSaid(
  page: SetPage,
  { candidates }: CandidateList,
  changes: readonly ChoiceChange[],
): string {
  const first = new Map(changes.map((change) => [change.id, change]));
  return [...first.values()]
    .map((change) => {
      const candidate = candidates.find(({ id }) => id === change.id);
      const name = nameOf(page, candidate ?? { id: change.id, name: '' });
      const before = beforeSaid(page, change);
      return before === '' ? name : page.say(CHOOSE_TEXT.before, { name, before });
    })
    .join(', ');
}

function beforeSaid(page: SetPage, { told, shown }: ChoiceChange): string {
  if (told === 'moved') return String(shown ?? '');
  const isTier = told === 'core' || told === 'supporting';
  return isTier && shown ? choiceLabel(TIERS, String(shown), page.language) : '';
}
