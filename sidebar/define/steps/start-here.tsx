import type { MeasureProposal } from '../../../src/contract/rpc/define';
import { PROPOSE_TEXT } from '../../../src/text/define/propose';
import type { Page } from '../../page/page';
import { WorkButton } from '../../page/parts';
import type { Loaded } from '../../page/use-loaded';
import { suggestedName } from '../draft/suggestions';
import type { MeasureForm } from '../measure/form';
import { measureForm } from '../measure/text';
import type { Entries } from './entries';
import type { Proposed } from './found-here';

interface StartHereProps {
  entries: Entries;
  loaded: Loaded<Proposed>;
  again: () => void;
  onTake: (form: MeasureForm, said: string) => void;
}

/** What is selected in the sheet as a beginning: at most three measures, each taken with one click. */
export function StartHere({ entries, loaded, again, onTake }: StartHereProps) {
  const { page } = entries;
  // An offer that cannot be made is no fault: the kinds below are as near.
  const isLooking = loaded.state === 'waiting';
  const data = loaded.state === 'ready' ? loaded.data : undefined;
  const { selected = null, proposals = [], cell = null } = data ?? {};
  const measure = cell?.measure;
  return (
    <section class="start-here" aria-labelledby="start-here" aria-busy={isLooking}>
      <h3 id="start-here">{page.say(PROPOSE_TEXT.title)}</h3>
      {/* Above what it brings, so that it stays where it was pressed. */}
      <WorkButton
        look="secondary"
        busy={isLooking}
        busyLabel={page.say(PROPOSE_TEXT.looking)}
        label={page.say(PROPOSE_TEXT.again)}
        onClick={again}
      />
      <div aria-live="polite">
        {selected && <p class="help">{page.say(PROPOSE_TEXT.from, { range: selected })}</p>}
        {!isLooking && proposals.length === 0 && !cell && (
          <p class="muted">{page.say(PROPOSE_TEXT.nothing)}</p>
        )}
        {cell?.refusal && <p>{cell.refusal}</p>}
      </div>
      {proposals.map((proposal) => (
        <Proposal key={proposal.measure} page={page} proposal={proposal} onTake={onTake} />
      ))}
      {measure && (
        <button
          type="button"
          class="secondary wide"
          onClick={() => onTake(measureForm(measure), measure)}
        >
          {page.say(PROPOSE_TEXT.formulaAsMeasure)}
        </button>
      )}
      {cell?.holds === 'number' && (
        <button
          type="button"
          class="proposal"
          onClick={() => onTake({ kind: 'cell', formula: cell.cell }, cell.cell)}
        >
          <span class="strong">
            {page.say(PROPOSE_TEXT.cellNumber, { cell: cell.cell, shown: cell.shown })}
          </span>
          {cell.label && <span class="muted">{cell.label}</span>}
        </button>
      )}
    </section>
  );
}

interface ProposalProps extends Pick<StartHereProps, 'onTake'> {
  page: Page;
  proposal: MeasureProposal;
}

function Proposal({ page, proposal, onTake }: ProposalProps) {
  const { measure, columns } = proposal;
  const form = measureForm(measure);
  const name = suggestedName(form, columns, page.language);
  return (
    <button type="button" class="proposal" onClick={() => onTake(form, name || measure)}>
      <span class="strong">
        <span class="unseen">{page.say(PROPOSE_TEXT.take)} </span>
        {name}
      </span>
      <span class="muted code">{measure}</span>
    </button>
  );
}
