import { newsKinds } from '../../src/contract/alert-settings-text';
import { choiceLabel, choicesLabel } from '../../src/contract/fields/choices';
import { SWITCHED_OFF } from '../../src/contract/fields/records/kpi-choices';
import { isLanguage } from '../../src/contract/language/language';
import type { AlertReader } from '../../src/contract/rpc/alerts';
import { ALERT_SETTINGS_TEXT as TEXT } from '../../src/text/alerts/settings';
import { DIGEST_SETTINGS_TEXT as DIGEST } from '../../src/text/alerts/digest-settings';
import { Labelled } from '../form/labelled';
import { LANGUAGE_NAMES } from '../page/language-button';
import type { BasePage } from '../page/page';

interface PeopleProps {
  page: BasePage;
  people: readonly AlertReader[];
  onChange: (people: AlertReader[]) => void;
}

/** What each person is mailed and in which language: one line a person, opened to change it. */
export function People({ page, people, onChange }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <fieldset>
      <legend>{page.say(TEXT.people)}</legend>
      <p class="help">{page.say(TEXT.peopleHelp)}</p>
      {people.map((person, index) => (
        <Person
          key={person.address}
          page={page}
          person={person}
          id={`alerts-person-${index}`}
          onChange={(changed) => onChange(people.map((one, at) => (at === index ? changed : one)))}
        />
      ))}
    </fieldset>
  );
}

interface PersonProps {
  page: BasePage;
  person: AlertReader;
  id: string;
  onChange: (person: AlertReader) => void;
}

function Person({ page, person, id, onChange }: PersonProps) {
  const { address, language, newsOff, digestOff } = person;
  const chosen = [
    language === null ? page.say(TEXT.ofFile) : LANGUAGE_NAMES[language],
    ...(newsOff.length > 0
      ? [page.say(TEXT.without, { news: choicesLabel(SWITCHED_OFF, newsOff, page.language) })]
      : []),
    ...(digestOff ? [page.say(DIGEST.personOff)] : []),
  ];
  const isOff = (kind: AlertReader['newsOff'][number], off: boolean) =>
    newsKinds().filter((one) => (one === kind ? off : newsOff.includes(one)));
  return (
    <details class="person">
      <summary>
        <span class="person-name">{address}</span>
        <span class="person-choice">{chosen.join(' · ')}</span>
      </summary>
      <Labelled page={page} id={`${id}-language`} label={page.say(TEXT.language)}>
        {(attributes) => (
          <select
            {...attributes}
            value={language ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...person, language: isLanguage(value) ? value : null })
            }
          >
            <option value="">{page.say(TEXT.ofFile)}</option>
            {Object.entries(LANGUAGE_NAMES).map(([word, name]) => (
              <option key={word} value={word} lang={word}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <fieldset class="side">
        <legend>{page.say(TEXT.newsOff)}</legend>
        {newsKinds().map((kind) => (
          <label class="option" key={kind}>
            <input
              type="checkbox"
              checked={newsOff.includes(kind)}
              onChange={(event) =>
                onChange({ ...person, newsOff: isOff(kind, event.currentTarget.checked) })
              }
            />
            <span>{choiceLabel(SWITCHED_OFF, kind, page.language)}</span>
          </label>
        ))}
      </fieldset>
      <label class="option">
        <input
          type="checkbox"
          checked={digestOff}
          onChange={(event) => onChange({ ...person, digestOff: event.currentTarget.checked })}
        />
        <span>{page.say(DIGEST.noDigest)}</span>
      </label>
    </details>
  );
}
