import { useState } from 'preact/hooks';
import type { ReviewedLetter } from '../../../src/contract/rpc/define';
import type { Letter, LetterStatus } from '../../../src/domain/define/review/letter-review';
import { LETTER_STATUS_TEXT, LETTER_TEXT, SMART_TEXT } from '../../../src/text/define/smart';
import { Icon, type IconName } from '../../page/icon';
import type { BasePage } from '../../page/page';
import { SaidAtRest } from '../../page/said-at-rest';
import { fieldName } from '../draft/typed-meaning';

const ICONS: Record<LetterStatus, IconName> = { ok: 'check', weak: 'triangle', missing: 'dash' };
const TONES: Record<LetterStatus, string> = { ok: 'good', weak: 'warn', missing: 'quiet' };

export interface LettersProps {
  page: BasePage;
  letters: readonly ReviewedLetter[];
  onField: (field: string) => void;
  /** Where a proposal can be put in at once. */
  onTake?: (field: string, value: string) => void;
}

/** Five letters in a row, live; one that is pressed says why and what would fix it. */
export function LetterStrip(props: LettersProps) {
  const { page, letters } = props;
  const [open, setOpen] = useState<Letter>();
  const shown = letters.find(({ letter }) => letter === open);
  return (
    <section class="smart" aria-label={page.say(SMART_TEXT.title)}>
      <ul class="letters">
        {letters.map(({ letter, status }) => (
          <li key={letter}>
            <button
              type="button"
              class={`letter ${TONES[status]}`}
              aria-expanded={letter === open}
              aria-controls="smart-letter"
              onClick={() => setOpen(letter === open ? undefined : letter)}
            >
              <span aria-hidden="true">{letter}</span>
              <Icon name={ICONS[status]} />
              <span class="unseen">{nameOf(page, letter, status)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div id="smart-letter" class={shown ? 'letter-open' : undefined}>
        {shown && <LetterDetails {...props} letter={shown} />}
      </div>
      {shown && <LetterChanged key={open} page={page} letter={shown} />}
    </section>
  );
}

/** An open letter that turns out otherwise while one types elsewhere. */
function LetterChanged({ page, letter: found }: Pick<LetterDetailsProps, 'page' | 'letter'>) {
  const { letter, status, reason } = found;
  const text = `${nameOf(page, letter, status)}. ${reason}`;
  return <SaidAtRest text={text} known={text} />;
}

function nameOf(page: BasePage, letter: Letter, status: LetterStatus): string {
  return page.say(SMART_TEXT.letter, {
    name: page.say(LETTER_TEXT[letter]),
    status: page.say(LETTER_STATUS_TEXT[status]),
  });
}

/** All five with their reasons, for the review. */
export function LetterSection(props: LettersProps) {
  return (
    <section class="reading" aria-labelledby="smart-title">
      <h3 id="smart-title">{props.page.say(SMART_TEXT.title)}</h3>
      <LetterList {...props} />
    </section>
  );
}

export function LetterList(props: LettersProps) {
  return (
    <>
      {props.letters.map((letter) => (
        <LetterDetails key={letter.letter} {...props} letter={letter} />
      ))}
    </>
  );
}

interface LetterDetailsProps extends LettersProps {
  letter: ReviewedLetter;
}

function LetterDetails({ page, letter: found, onField, onTake }: LetterDetailsProps) {
  const { letter, status, reason, proposal, field, value, example, asked } = found;
  return (
    <div class="letter-details">
      <p>
        <span class={`chip ${TONES[status]}`}>
          <Icon name={ICONS[status]} />
          {nameOf(page, letter, status)}
        </span>
      </p>
      <p>{reason}</p>
      {proposal && <p>{proposal}</p>}
      {status !== 'ok' && (
        <p class="muted">
          <span aria-hidden="true">
            × {example.wrong} → ○ {example.right}
          </span>
          <span class="unseen">
            {page.say(SMART_TEXT.example)}: {example.wrong} → {example.right}
          </span>
        </p>
      )}
      <div class="row">
        {onTake && field !== null && value !== null && (
          <button type="button" class="plain" onClick={() => onTake(field, value)}>
            {field === 'name'
              ? page.say(SMART_TEXT.take, { value })
              : page.say(SMART_TEXT.takeFor, { field: fieldName(field, page.language) })}
          </button>
        )}
        {field !== null && (
          <button type="button" class="plain" onClick={() => onField(field)}>
            {page.say(SMART_TEXT.goTo, { field: fieldName(field, page.language) })}
          </button>
        )}
      </div>
      {asked.length > 0 && (
        <details>
          <summary>{page.say(SMART_TEXT.alsoAsked)}</summary>
          <ul>
            {asked.map(({ field: answer, question }) => (
              <li key={answer}>
                <button type="button" class="plain" onClick={() => onField(answer)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
