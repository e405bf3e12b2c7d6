import { CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import { textIn, wordIn } from '../../../src/contract/fields/typed/field-value';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { CARD_TEXT, RECORD_TEXT } from '../../../src/text/define/card';
import { LIST_TEXT } from '../../../src/text/define/list';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { Icon } from '../../page/icon';
import { OpenButton } from '../../page/open-page';
import type { Page } from '../../page/page';
import { Failure, Heading, Notice, Waiting } from '../../page/parts';
import { useLoaded } from '../../page/use-loaded';
import { type FormReading, readForm } from '../draft/draft';
import { parted } from '../preview/bars';
import { Chart } from '../preview/chart';
import { Breaks } from './breaks';
import { Changes } from './changes';
import { ActualAsMeasure } from './actual-as-measure';
import { Meaning, MEANING, People, Standing } from './facts';
import { Headline } from './headline';
import { LettersNow } from './letters-now';
import { WholeRecord } from './record';

interface CardProps {
  page: Page;
  id: string;
  /** Its name, where somebody came by it. */
  called?: string;
}

/** One KPI to read: how it stands and why, its past, who answers for it. Editing is one click away. */
export function Card({ page, id, called = '' }: CardProps) {
  const [loaded, again] = useLoaded(() => page.server.kpiCard({ id }), [page.server, id], {
    watched: true,
  });
  const name = loaded.state === 'ready' ? String(loaded.data.values.name ?? '') : called;
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
        <button
          type="button"
          class="primary wide"
          onClick={() => page.go({ view: 'edit', id, name })}
        >
          {page.say(CARD_TEXT.edit)}
        </button>
        <OpenButton page={page} look="secondary wide" open={() => page.server.openCard({ id })}>
          {page.say(RECORD_TEXT.openPrint)}
        </OpenButton>
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
      <details class="more">
        <summary>{page.say(RECORD_TEXT.whole)}</summary>
        <WholeRecord page={page} form={form} shown={SHOWN} />
      </details>
      <LettersNow page={page} id={card.id} />
      <Changes page={page} changes={card.changes} />
    </>
  );
}

/** Said above the whole record already. */
const SHOWN: readonly string[] = [
  ...['id', 'name', 'state', 'owner', 'watchers', 'objective', 'plan'],
  ...MEANING,
];

interface PartProps {
  page: Page;
  card: KpiCard;
  form: FormReading;
}

function Past({ page, card: { points, breaks }, form: { values } }: PartProps) {
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
          points={parted(points, breaks).map((point) => ({ ...point, problem: null }))}
          cadence={wordIn(values, 'cadence', CADENCES) ?? 'month'}
          unit={textIn(values, 'unit')}
          withTargets
        />
      )}
      <Breaks page={page} breaks={breaks} />
    </section>
  );
}
