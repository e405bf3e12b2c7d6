import type { DefineMethods, FoundProposal } from '../../../src/contract/rpc/define';
import { parseIsoDay } from '../../../src/domain/calendar/day';
import { FOUND_TEXT } from '../../../src/text/define/found';
import { figuresOf } from '../../../src/text/figures';
import { periodName } from '../../../src/text/period-name';
import { chanceText, valueText } from '../../page/format';
import { Failure } from '../../page/parts';
import type { Loaded } from '../../page/use-loaded';
import type { MeasureForm } from '../measure/form';
import { measureForm } from '../measure/text';
import { barsOf } from '../preview/bars';
import type { Entries } from './entries';
import { presetsFor } from './presets';

export type Proposed = DefineMethods['proposeMeasures']['data'];

interface FoundHereProps {
  entries: Entries;
  loaded: Loaded<Proposed>;
  again: () => void;
  onTake: (form: MeasureForm, said: string) => void;
}

/** What the KPI may be measured by in the person's own sheets: at most three, each with its values. */
export function FoundHere({ entries, loaded, again, onTake }: FoundHereProps) {
  const { page } = entries;
  const isLooking = loaded.state === 'waiting';
  const proposals = loaded.state === 'ready' ? loaded.data.proposals.filter(isFound) : [];
  return (
    <section class="start-here" aria-labelledby="found-here" aria-busy={isLooking}>
      <h3 id="found-here">{page.say(FOUND_TEXT.title)}</h3>
      <div aria-live="polite">
        {isLooking && <p class="muted">{page.say(FOUND_TEXT.looking)}</p>}
        {loaded.state === 'ready' && proposals.length === 0 && (
          <p class="muted">{page.say(FOUND_TEXT.nothing)}</p>
        )}
      </div>
      {proposals.map((proposal) => (
        <Proposal
          key={proposal.measure}
          entries={entries}
          proposal={proposal}
          onTake={() => onTake(measureForm(proposal.measure), proposal.formula)}
        />
      ))}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {proposals.length > 0 && <p class="help">{page.say(FOUND_TEXT.noneOfThese)}</p>}
    </section>
  );
}

function isFound(proposal: object): proposal is FoundProposal {
  return 'formula' in proposal;
}

interface ProposalProps {
  entries: Entries;
  proposal: FoundProposal;
  onTake: () => void;
}

/** The formula in words, what it was matched by, its last values, and whether it can be what was said. */
function Proposal({ entries, proposal, onTake }: ProposalProps) {
  const { page } = entries;
  const { formula, matched, points, chance, reason } = proposal;
  const known = points.filter(({ value, running }) => value !== null && !running);
  const latest = known[known.length - 1];
  const words = [...new Set(matched.map(({ found }) => `‘${found}’`))].join(', ');
  return (
    <button type="button" class="proposal" onClick={onTake}>
      <span class="strong">{formula}</span>
      {latest === undefined ? (
        <span class="muted">{page.say(FOUND_TEXT.noValues)}</span>
      ) : (
        <>
          <Sparks points={points} />
          <span>{latestSaid(entries, latest, proposal)}</span>
        </>
      )}
      {chance !== null && (
        <span>{page.say(FOUND_TEXT.chance, { chance: chanceText(chance, page.language) })}</span>
      )}
      {words && <span class="muted">{page.say(FOUND_TEXT.matched, { words })}</span>}
      {reason && <span class="warn-text">{reason}</span>}
    </button>
  );
}

/** The last value; of an earlier period than the last that is over, with that period. */
function latestSaid(
  { page, reading }: Entries,
  latest: FoundProposal['points'][number],
  proposal: FoundProposal,
): string {
  const value = valueText(Number(latest.value), unitOf(proposal), page.language);
  const over = proposal.points.filter(({ running }) => !running);
  const first = parseIsoDay(latest.from);
  if (latest === over[over.length - 1] || first === undefined) {
    return page.say(FOUND_TEXT.latest, { value });
  }
  const period = periodName(first, reading.cadence ?? 'month', figuresOf(page.language));
  return page.say(FOUND_TEXT.latestOf, { value, period });
}

/** Of its own values, whatever the sentence is about: a count is no money. */
function unitOf({ measure, columns }: FoundProposal): string {
  const { unit } = presetsFor(measureForm(measure).kind, {});
  const ofColumn = columns.find((column) => column.unit !== '')?.unit;
  return String(unit ?? ofColumn ?? '');
}

const WIDTH = 220;
const HEIGHT = 24;

/** The last twelve values as small bars; the numbers follow once the measure is taken. */
function Sparks({ points }: { points: FoundProposal['points'] }) {
  const { bars } = barsOf(points.map((point) => ({ ...point, target: null })));
  const step = WIDTH / Math.max(points.length, 1);
  return (
    <svg class="sparks" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {bars.map(
        ({ point, bottom, height }, index) =>
          point.value !== null && (
            <rect
              key={point.from}
              class={point.running ? 'bar running' : 'bar'}
              x={index * step + 1}
              y={Math.min(HEIGHT - 1, HEIGHT * (1 - bottom - height))}
              width={step - 2}
              height={Math.max(1, HEIGHT * height)}
            />
          ),
      )}
    </svg>
  );
}
