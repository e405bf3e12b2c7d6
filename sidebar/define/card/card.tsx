import { choiceLabel } from '../../../src/contract/fields/choices';
import { CADENCES, STATES, STATUSES } from '../../../src/contract/fields/kpi-fields';
import { textIn, wordIn } from '../../../src/contract/fields/field-value';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { CARD_TEXT, LIST_TEXT, WIZARD_TEXT } from '../../../src/text/define';
import { valueText } from '../../page/format';
import { Icon } from '../../page/icon';
import type { Page } from '../../page/page';
import { Failure, Heading, Notice, Waiting } from '../../page/parts';
import { iconOf, toneOf } from '../../page/status';
import { useLoaded } from '../../page/use-loaded';
import { type FormReading, readForm } from '../draft/draft';
import { aimSentence } from '../draft/typed-meaning';
import { Chart } from '../preview/chart';
import { Changes } from './changes';
import { ActualAsMeasure } from './actual-as-measure';
import { Meaning, People, Standing } from './facts';

/** One KPI to read: how it stands and why, its past, who answers for it. Editing is one click away. */
export function Card({ page, id }: { page: Page; id: string }) {
  const [loaded, again] = useLoaded(() => page.server.kpiCard({ id }), [page.server, id], {
    watched: true,
  });
  const name = loaded.state === 'ready' ? String(loaded.data.values.name ?? '') : '';
  return (
    <main class="card">
      <header class="wizard-top">
        <button type="button" class="plain" onClick={() => page.go({ view: 'list' })}>
          <Icon name="back" />
          {page.say(WIZARD_TEXT.toList)}
        </button>
        <span class="muted">{id}</span>
      </header>
      <Heading level={1} name={id}>
        {name || (loaded.state === 'ready' ? page.say(LIST_TEXT.unnamed) : id)}
      </Heading>
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && <Parts page={page} card={loaded.data} />}
      <footer class="bar-foot">
        <button type="button" class="primary wide" onClick={() => page.go({ view: 'edit', id })}>
          {page.say(CARD_TEXT.edit)}
        </button>
      </footer>
    </main>
  );
}

function Parts({ page, card }: { page: Page; card: KpiCard }) {
  const form = readForm(card.values);
  return (
    <>
      {card.problem && (
        <Notice tone="bad">
          <p>{card.problem}</p>
        </Notice>
      )}
      <ActualAsMeasure page={page} card={card} />
      <Headline page={page} card={card} form={form} />
      <Standing page={page} card={card} form={form} />
      <Past page={page} card={card} form={form} />
      <People page={page} card={card} form={form} />
      <Meaning page={page} form={form} />
      <Changes page={page} changes={card.changes} />
    </>
  );
}

interface PartProps {
  page: Page;
  card: KpiCard;
  form: FormReading;
}

/** The value, what it is compared with, and in one sentence why its status is what it is. */
function Headline({ page, card: { standing }, form: { values } }: PartProps) {
  const { language } = page;
  const state = wordIn(values, 'state', STATES) ?? 'draft';
  const aim = aimSentence(values, language);
  const label = standing
    ? choiceLabel(STATUSES, standing.status, language)
    : choiceLabel(STATES, state, language);
  const status = standing?.status ?? null;
  return (
    <section class="headline">
      <div class="kpi-top">
        <span class="figure">
          {standing && standing.value !== null
            ? valueText(standing.value, textIn(values, 'unit'), language)
            : '–'}
        </span>
        <span class={`chip ${toneOf(status)}`}>
          <Icon name={iconOf(status)} />
          {label}
        </span>
      </div>
      {aim && <p>{aim}</p>}
      <p class="muted">
        {standing
          ? standing.reason
          : page.say(CARD_TEXT.noStanding, { state: choiceLabel(STATES, state, language) })}
      </p>
    </section>
  );
}

function Past({ page, card: { points }, form: { values } }: PartProps) {
  return (
    <section class="preview" aria-labelledby="card-past">
      <h2 class="group" id="card-past">
        {page.say(CARD_TEXT.chart)}
      </h2>
      {points.length === 0 ? (
        <p class="muted">{page.say(CARD_TEXT.noHistory)}</p>
      ) : (
        <Chart
          page={page}
          points={points.map((point) => ({ ...point, problem: null }))}
          cadence={wordIn(values, 'cadence', CADENCES) ?? 'month'}
          unit={textIn(values, 'unit')}
        />
      )}
    </section>
  );
}
