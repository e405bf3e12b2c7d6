import type { LookBackPerson, LookBackView } from '../../src/contract/rpc/look-back';
import { LOOK_BACK_TEXT as TEXT, WHAT_IF_TEXT } from '../../src/text/alerts/look-back';
import { replayedKindsText } from '../../src/text/define/replayed-kind';
import { countText, dayText, periodText } from '../page/format';
import type { BasePage } from '../page/page';

interface ResultProps {
  page: BasePage;
  view: LookBackView;
}

/** The mails of past months: how many, to whom and when, of which KPI, and what other terms would change. */
export function LookBackResult({ page, view }: ResultProps) {
  const { said, whatIf, people, kpis, left, notes, taken, months } = view;
  return (
    <>
      <div aria-live="polite">
        <p class="strong">{said}</p>
        <p class="muted">
          {page.say(TEXT.taken, { count: countText(taken.length, page.language) })}
        </p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {whatIf && (
        <section aria-labelledby="what-if-outcome">
          <h2 id="what-if-outcome">{page.say(WHAT_IF_TEXT.outcome)}</h2>
          <ul class="reasons">
            {whatIf.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section aria-labelledby="look-back-people">
          <h2 id="look-back-people">{page.say(TEXT.people)}</h2>
          {people.map((person) => (
            <Person key={person.to} page={page} person={person} months={months} />
          ))}
        </section>
      )}
      {kpis.length > 0 && <Kpis page={page} kpis={kpis} />}
      {left.length > 0 && <Left page={page} left={left} />}
      <p class="muted">{page.say(TEXT.assumes)}</p>
    </>
  );
}

interface PersonProps {
  page: BasePage;
  person: LookBackPerson;
  months: readonly string[];
}

/** One person’s mails, month by month; months without any are left out. */
function Person({ page, person, months }: PersonProps) {
  const own = months
    .map((month, at) => ({ month, mails: person.months[at] }))
    .filter(({ mails }) => mails > 0);
  return (
    <details class="person">
      <summary class="person-name">
        {person.to} <span class="muted">{countText(person.count, page.language)}</span>
      </summary>
      <table class="counts">
        <caption class="unseen">{person.to}</caption>
        <thead>
          <tr>
            <th scope="col">{page.say(TEXT.month)}</th>
            <th scope="col">{page.say(TEXT.total)}</th>
          </tr>
        </thead>
        <tbody>
          {own.map(({ month, mails }) => (
            <tr key={month}>
              <th scope="row">{periodText(`${month}-01`, 'month', page.language)}</th>
              <td>{countText(mails, page.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Kpis({ page, kpis }: { page: BasePage; kpis: LookBackView['kpis'] }) {
  return (
    <section aria-labelledby="look-back-kpis">
      <h2 id="look-back-kpis">{page.say(TEXT.kpis)}</h2>
      <ul class="reasons">
        {kpis.map(({ id, name, count, kinds, first, last }) => (
          <li key={id}>
            <span class="strong">{name}</span>{' '}
            <span class="muted">{countText(count, page.language)}</span>
            <span class="reason">{replayedKindsText(kinds, page.language)}</span>
            <span class="reason">
              {page.say(TEXT.firstToLast, {
                first: dayText(first, page.language),
                last: dayText(last, page.language),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many names stand beside one reason. */
const NAMED = 20;

function Left({ page, left }: { page: BasePage; left: LookBackView['left'] }) {
  const namesOf = (names: readonly string[]) =>
    names.length <= NAMED
      ? names.join(', ')
      : page.say(TEXT.andMore, {
          names: names.slice(0, NAMED).join(', '),
          count: countText(names.length - NAMED, page.language),
        });
  return (
    <section aria-labelledby="look-back-left">
      <h2 id="look-back-left">{page.say(TEXT.left)}</h2>
      <ul class="reasons">
        {left.map(({ problem, names }) => (
          <li key={problem}>
            <span class="strong">{namesOf(names)}</span>
            <span class="reason">{problem}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
