import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import type { Goal } from '../../../src/domain/define/set/goal';
import { LIST_TEXT } from '../../../src/text/define/list';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import type { Page } from '../../page/page';
import { Failure, Heading, Waiting } from '../../page/parts';
import { useLoaded } from '../../page/use-loaded';
import { DraftOffer } from '../list/draft-offer';
import { editDraft, faultsOf, newDraft, overStored } from '../draft/draft';
import { draftId } from '../draft/draft-id';
import { firstOf, type StepName, stepNamed, stepOf } from '../draft/steps';
import { Unsaved } from './unsaved';
import { Wizard } from './wizard';

interface NewKpiProps {
  page: Page;
  resumed?: KpiDraft;
  /** What it is to serve. */
  goal?: Goal;
}

/** A new KPI. */
export function NewKpi({ page, resumed, goal }: NewKpiProps) {
  const { user, today } = page.start;
  const [draft] = useState(() => resumed ?? serving(newDraft(draftId(), user, today), goal));
  const wizard = <Wizard page={page} draft={draft} />;
  const wanted = goal?.objective || goal?.hypothesis || '';
  const undone = wanted && page.say(LIST_TEXT.resumedInsteadOfGoal, { goal: wanted });
  return resumed ? (
    wizard
  ) : (
    <AfterOffer page={page} title={page.say(LIST_TEXT.newKpi)} undone={undone}>
      {wizard}
    </AfterOffer>
  );
}

function serving(draft: KpiDraft, goal?: Goal): KpiDraft {
  const { objective = '', hypothesis = '' } = goal ?? {};
  const values = {
    ...draft.values,
    ...(objective === '' ? {} : { objective }),
    ...(hypothesis === '' ? {} : { hypothesis }),
  };
  return { ...draft, values };
}

interface EditKpiProps {
  page: Page;
  id: string;
  /** Its name, where somebody came by it. */
  called?: string;
  draft?: KpiDraft;
  /** Where it begins; at the review when absent. */
  step?: string;
}

/** A KPI of the register, or the kept draft of its edit: what its row holds is read for the comparison. */
export function EditKpi(props: EditKpiProps) {
  const { page, id, called, draft } = props;
  const stored = <StoredKpi {...props} />;
  const isOther = page.start.draft?.id !== id;
  const undone = isOther ? page.say(LIST_TEXT.resumedInsteadOf, { id }) : '';
  return draft ? (
    stored
  ) : (
    <AfterOffer page={page} title={called || id} undone={undone}>
      {stored}
    </AfterOffer>
  );
}

interface AfterOfferProps {
  page: Page;
  title: string;
  undone: string;
  children: ComponentChildren;
}

/** A form that was left is offered before another one is begun, which would take its place. */
function AfterOffer({ page, title, undone, children }: AfterOfferProps) {
  const [offering, setOffering] = useState(page.start.draft !== null);
  if (!offering) return <>{children}</>;
  return (
    <main>
      <Heading level={1} name="offer">
        {title}
      </Heading>
      <DraftOffer page={page} undone={undone} onDiscarded={() => setOffering(false)} />
    </main>
  );
}

/** Where a draft still lacks something; one in use is looked at as a whole before anything of it is changed. */
function firstGap(values: DraftValues): StepName | undefined {
  const lacking = values.state === 'draft' ? firstOf(faultsOf(values).missing) : undefined;
  return lacking === undefined ? undefined : stepOf(lacking);
}

/** By which its row is found where that has lost its id. */
function rememberedOf(draft?: KpiDraft) {
  if (!draft) return {};
  const shown = { ...draft.values, ...draft.loaded };
  const said = (key: string) => String(shown[key] ?? '');
  return { remembered: { name: said('name'), measure: said('measure') } };
}

function StoredKpi({ page, id, called, draft, step }: EditKpiProps) {
  const [newId] = useState(draftId);
  // Not read again when the language changes: the form that is open would be lost.
  const [loaded, again] = useLoaded(() => page.server.getKpi({ id, ...rememberedOf(draft) }), [id]);
  if (loaded.state === 'ready') {
    const stored = editDraft(newId, id, loaded.data.values);
    const opened = draft ? overStored(draft, stored.values) : stored;
    const first = stepNamed(step) ?? firstGap(opened.values);
    return <Wizard page={page} draft={opened} stored={stored.values} first={first} />;
  }
  return (
    <main>
      <Heading level={1} name={id}>
        {called || String(draft?.values.name ?? '') || id}
      </Heading>
      {loaded.state === 'waiting' ? (
        <Waiting page={page} />
      ) : (
        <Failure page={page} failure={loaded.failure} retry={again} focused />
      )}
      {draft && loaded.state === 'failed' && <Unsaved page={page} draft={draft} />}
      <button type="button" class="secondary" onClick={() => page.go({ view: 'list' })}>
        {page.say(WIZARD_TEXT.toList)}
      </button>
    </main>
  );
}
