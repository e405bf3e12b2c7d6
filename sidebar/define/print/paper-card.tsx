import { textIn, wordIn } from '../../../src/contract/fields/typed/field-value';
import { CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { CARD_TEXT, RECORD_TEXT } from '../../../src/text/define/card';
import { LIST_TEXT } from '../../../src/text/define/list';
import { dayText, periodText, valueText } from '../../page/format';
import type { BasePage } from '../../page/page';
import { Notice } from '../../page/parts';
import { Breaks } from '../card/breaks';
import { Changes } from '../card/changes';
import { AlertFacts, Group, labelledIn, Standing } from '../card/facts';
import { Headline } from '../card/headline';
import { WholeRecord } from '../card/record';
import { type FormReading, readForm } from '../draft/draft';
import { parted } from '../preview/bars';
import { Bars, changedFields } from '../preview/chart';

interface PaperProps {
  page: BasePage;
  card: KpiCard;
}

/** One KPI on a sheet of paper: how it is doing, its whole definition, and what became of it. */
export function PaperCard({ page, card }: PaperProps) {
  const form = readForm(card.values);
  const title = `paper-${encodeURIComponent(card.id)}`;
  return (
    <article class="paper" aria-labelledby={title}>
      <header class="paper-top">
        <h2 id={title}>{textIn(form.values, 'name') || page.say(LIST_TEXT.unnamed)}</h2>
        <span class="muted">
          {[card.id, textIn(form.values, 'team'), asOf(page)].filter(Boolean).join(' · ')}
        </span>
      </header>
      {card.problem && (
        <Notice tone="bad">
          <p>{card.problem}</p>
        </Notice>
      )}
      <div class="paper-columns">
        <Headline page={page} card={card} form={form} />
        <Standing page={page} card={card} form={form} of={title} />
      </div>
      {card.alert && (
        <Group title={page.say(RECORD_TEXT.openAlert)} name="alert" of={title}>
          <AlertFacts page={page} alert={card.alert} />
        </Group>
      )}
      <Periods page={page} card={card} form={form} of={title} />
      <div class="paper-columns">
        <WholeRecord page={page} form={form} of={title} />
      </div>
      <Changes page={page} changes={card.changes} of={title} />
    </article>
  );
}

/** A sheet of paper is read long after: it says of which day it speaks. */
function asOf(page: BasePage): string {
  return page.say(RECORD_TEXT.asOf, { day: dayText(page.start.today, page.language) });
}

interface PeriodsProps extends PaperProps {
  form: FormReading;
  of: string;
}

/** The last periods as bars, with every value below its bar: on paper nothing unfolds. */
function Periods({ page, card: { points, breaks }, form, of }: PeriodsProps) {
  const { language } = page;
  const unit = textIn(form.values, 'unit');
  const cadence = wordIn(form.values, 'cadence', CADENCES) ?? 'month';
  const said = (value: number | null) => (value === null ? '–' : valueText(value, unit, language));
  const { id, labels } = labelledIn('periods', of);
  const shown = parted(points, breaks);
  return (
    <section class="paper-past" aria-labelledby={labels}>
      <h3 class="group" id={id}>
        {page.say(RECORD_TEXT.values)}
      </h3>
      {points.length === 0 ? (
        <p class="muted">{page.say(CARD_TEXT.noHistory)}</p>
      ) : (
        <>
          <Bars points={shown.map((point) => ({ ...point, problem: null }))} />
          <table class="values">
            <thead>
              <tr>
                <th scope="col">{page.say(RECORD_TEXT.period)}</th>
                {points.map(({ from }) => (
                  <th key={from} scope="col">
                    {periodText(from, cadence, language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{page.say(RECORD_TEXT.value)}</th>
                {points.map(({ from, value }) => (
                  <td key={from}>{said(value)}</td>
                ))}
              </tr>
              <tr>
                <th scope="row">{page.say(RECORD_TEXT.target)}</th>
                {points.map(({ from, target }) => (
                  <td key={from}>{said(target)}</td>
                ))}
              </tr>
              {shown.some(({ changed }) => changed) && (
                <tr>
                  <th scope="row">{page.say(RECORD_TEXT.changedRow)}</th>
                  {shown.map((point) => (
                    <td key={point.from}>
                      {point.changed &&
                        page.say(RECORD_TEXT.changedHere, { fields: changedFields(page, point) })}
                    </td>
                  ))}
                </tr>
              )}
            </tbody>
          </table>
        </>
      )}
      <Breaks page={page} breaks={breaks} />
    </section>
  );
}
