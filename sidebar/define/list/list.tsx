import { useState } from 'preact/hooks';
import { choiceLabel, choiceWords } from '../../../src/contract/fields/choices';
import { STATES, STATUSES } from '../../../src/contract/fields/records/kpi-fields';
import type { KpiSummary } from '../../../src/contract/rpc/define';
import { LIST_TEXT } from '../../../src/text/define/list';
import { figuresOf } from '../../../src/text/figures';
import { gapText, isTellingAttainment } from '../../../src/text/gap';
import { attainmentText, valueText } from '../../page/format';
import { Icon } from '../../page/icon';
import { OpenButton, OpenPage } from '../../page/open-page';
import type { Page } from '../../page/page';
import { Failure, Heading, Waiting } from '../../page/parts';
import { iconOf, type ListStanding, toneOf, urgencyOf } from '../../page/status';
import { useLoaded } from '../../page/use-loaded';
import { measuredInstead } from '../draft/measured-instead';
import { DraftOffer } from './draft-offer';

const SHOWN_AT_ONCE = 50;

export function List({ page, saved }: { page: Page; saved?: string }) {
  const [loaded, again] = useLoaded(() => page.server.listKpis({}), [page.server], {
    watched: true,
  });
  return (
    <main>
      <Heading level={1} name="list">
        {page.say(LIST_TEXT.listTitle)}
      </Heading>
      <DraftOffer page={page} />
      <button type="button" class="primary wide" onClick={() => page.go({ view: 'new' })}>
        <Icon name="plus" />
        {page.say(LIST_TEXT.newKpi)}
      </button>
      <OpenPage page={page} to={{ view: 'check' }} look="plain">
        {page.say(LIST_TEXT.toSet)}
      </OpenPage>
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && <Kpis page={page} kpis={loaded.data} saved={saved} />}
    </main>
  );
}

function labelOf(page: Page, standing: ListStanding): string {
  return standing === 'row_problem'
    ? page.say(LIST_TEXT.rowProblem)
    : choiceLabel(STATUSES, standing, page.language);
}

function Kpis({ page, kpis, saved }: { page: Page; kpis: KpiSummary[]; saved?: string }) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (kpis.length === 0) return <p class="empty">{page.say(LIST_TEXT.listEmpty)}</p>;
  const sorted = kpis
    .map((kpi) => ({ kpi, urgency: urgencyOf(standingOf(kpi)) }))
    .sort((a, b) => a.urgency - b.urgency)
    .map(({ kpi }) => kpi);
  return (
    <>
      <Summary page={page} kpis={kpis} />
      <ul class="kpis">
        {sorted.slice(0, shown).map((kpi) => (
          <Kpi key={kpi.id} page={page} kpi={kpi} saved={kpi.id === saved} />
        ))}
      </ul>
      {sorted.length > shown && (
        <button
          type="button"
          class="secondary wide"
          onClick={() => setShown(shown + SHOWN_AT_ONCE)}
        >
          {page.say(LIST_TEXT.showMore, { count: sorted.length - shown })}
        </button>
      )}
    </>
  );
}

/** Only an active KPI has a standing; what an old evaluation left in a paused row is none. */
function standingOf({ state, status, problem }: KpiSummary): ListStanding | null {
  // What is left in the row as its standing says nothing then.
  if (problem) return 'row_problem';
  return state === 'active' ? status : null;
}

function Summary({ page, kpis }: { page: Page; kpis: readonly KpiSummary[] }) {
  const standings: ListStanding[] = ['row_problem', ...choiceWords(STATUSES)];
  const counts = standings
    .map((value) => ({
      status: value,
      count: kpis.filter((kpi) => standingOf(kpi) === value).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <p class="summary">
      {counts
        .sort((a, b) => urgencyOf(a.status) - urgencyOf(b.status))
        .map(({ status, count }) => (
          <span key={status} class={`count ${toneOf(status)}`}>
            {labelOf(page, status)} {count}
          </span>
        ))}
    </p>
  );
}

function Kpi({ page, kpi, saved }: { page: Page; kpi: KpiSummary; saved: boolean }) {
  const standing = standingOf(kpi);
  const label = standing
    ? labelOf(page, standing)
    : kpi.state === 'active'
      ? page.say(LIST_TEXT.notYetEvaluated)
      : choiceLabel(STATES, kpi.state, page.language);
  return (
    <li class={saved ? 'kpi saved' : 'kpi'}>
      <div class="kpi-top">
        <button
          type="button"
          class="kpi-name"
          onClick={() => page.go({ view: 'card', id: kpi.id, name: kpi.name })}
        >
          {kpi.name || page.say(LIST_TEXT.unnamed)}
        </button>
        <span class={`chip ${toneOf(standing)}`}>
          <Icon name={iconOf(standing)} />
          {label}
        </span>
      </div>
      {kpi.problem && <p class="reason">{kpi.problem}</p>}
      <AsMeasure page={page} kpi={kpi} />
      <dl class="kpi-figures">
        {standing && !kpi.problem && <Figures page={page} kpi={kpi} />}
        <div class="kpi-owner">
          <dt class="unseen">{page.say(LIST_TEXT.owner)}</dt>
          <dd>{kpi.owner || page.say(LIST_TEXT.noOwner)}</dd>
        </div>
      </dl>
    </li>
  );
}

/** A formula of ours in `actual`, which no trigger can read: one click from being the measure. */
function AsMeasure({
  page,
  kpi: { id, name, actualAsMeasure: measure },
}: {
  page: Page;
  kpi: KpiSummary;
}) {
  if (!measure) return null;
  const convert = async () => {
    const { values } = await page.server.getKpi({ id });
    page.go({ view: 'draft', draft: measuredInstead(id, values, measure) });
  };
  return (
    <OpenButton page={page} look="plain" open={convert}>
      {page.say(LIST_TEXT.actualToMeasure)}
      <span class="unseen">: {name || id}</span>
    </OpenButton>
  );
}

function Figures({ page, kpi }: { page: Page; kpi: KpiSummary }) {
  const inUnit = (value: number | null) =>
    value === null ? '–' : valueText(value, kpi.unit, page.language);
  return (
    <>
      <div>
        <dt>{page.say(LIST_TEXT.valueAgainstTarget)}</dt>
        <dd>
          {inUnit(kpi.value)} / {inUnit(kpi.target)}
        </dd>
      </div>
      {kpi.gap && (
        <div>
          <dt>{page.say(LIST_TEXT.gap)}</dt>
          <dd>{gapText(kpi.gap, kpi.unit, figuresOf(page.language))}</dd>
        </div>
      )}
      {kpi.attainment !== null && isTellingAttainment(kpi.attainment) && (
        <div>
          <dt>{page.say(LIST_TEXT.attainment)}</dt>
          <dd>{attainmentText(kpi.attainment, page.language)}</dd>
        </div>
      )}
    </>
  );
}
