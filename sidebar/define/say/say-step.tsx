import { LONGEST_SENTENCE } from '../../../src/contract/define/longest-sentence';
import type { Reading } from '../../../src/domain/define/sentence/reading';
import { SENTENCE_EXAMPLES, SENTENCE_TEXT } from '../../../src/text/define/sentence';
import { Labelled } from '../../form/labelled';
import type { Page } from '../../page/page';
import { SaidAtRest } from '../../page/said-at-rest';
import { marked } from './marked';
import { type ReadRow, readRows } from './read-rows';

interface SayStepProps {
  page: Page;
  sentence: string;
  reading: Reading;
  onChange: (sentence: string) => void;
}

/** The KPI as somebody says it, read while it is typed: what was understood, from which words, and what was not. */
export function SayStep({ page, sentence, reading, onChange }: SayStepProps) {
  return (
    <>
      <Labelled
        page={page}
        id="sentence"
        label={page.say(SENTENCE_TEXT.label)}
        help={page.say(SENTENCE_TEXT.help)}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={3}
            maxLength={LONGEST_SENTENCE}
            placeholder={page.say(SENTENCE_TEXT.placeholder)}
            value={sentence}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <ReadAs page={page} sentence={sentence} reading={reading} />
      <Examples page={page} onTake={onChange} />
    </>
  );
}

function ReadAs({ page, sentence, reading }: Omit<SayStepProps, 'onChange'>) {
  const rows = readRows(reading, page);
  const leftover = reading.leftover.join(' · ');
  return (
    <section class="read-as" aria-labelledby="read-as-title">
      <h3 id="read-as-title">{page.say(SENTENCE_TEXT.readTitle)}</h3>
      {rows.length > 0 && <Marked sentence={sentence} reading={reading} rows={rows} />}
      <ReadSoFar page={page} rows={rows} leftover={reading.leftover.length} />
      {rows.length === 0 && <p class="muted">{page.say(SENTENCE_TEXT.readNothing)}</p>}
      <dl>
        {rows.map(({ key, label, said, words }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {said}
              {words && words !== said && (
                <span class="muted"> {page.say(SENTENCE_TEXT.fromWords, { words })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {leftover && (
        <>
          <p class="warn-text">{page.say(SENTENCE_TEXT.leftover, { words: leftover })}</p>
          <p class="help">{page.say(SENTENCE_TEXT.leftoverHelp)}</p>
        </>
      )}
    </section>
  );
}

interface MarkedProps extends Pick<SayStepProps, 'sentence' | 'reading'> {
  rows: readonly ReadRow[];
}

/** The sentence with what was read of it; each mark says what it is for. */
function Marked({ sentence, reading, rows }: MarkedProps) {
  return (
    <p class="said">
      {marked(sentence, reading.places).map(({ text, fields }, at) => {
        const labels = rows.filter(({ key }) => fields.some((field) => field === key));
        const label = labels.map((row) => row.label).join(', ');
        return fields.length > 0 ? (
          <mark key={at} title={label || undefined}>
            {text}
            {label && <span class="unseen"> ({label})</span>}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        );
      })}
    </p>
  );
}

/** For who listens: in a few words what was read, and not the whole list. */
function ReadSoFar({
  page,
  rows,
  leftover,
}: {
  page: Page;
  rows: readonly ReadRow[];
  leftover: number;
}) {
  const names = rows.map(({ label }) => label).join(', ');
  const now = [
    names && page.say(SENTENCE_TEXT.readFields, { names }),
    leftover > 0 && page.say(SENTENCE_TEXT.leftOver, { count: leftover }),
  ]
    .filter(Boolean)
    .join(' ');
  return <SaidAtRest text={now} />;
}

/** Wishes, and the KPIs that they could become. */
function Examples({ page, onTake }: { page: Page; onTake: (sentence: string) => void }) {
  const { language } = page;
  return (
    <details class="more">
      <summary>{page.say(SENTENCE_TEXT.examples)}</summary>
      <ul class="pairs">
        {SENTENCE_EXAMPLES.map(({ weak, good }) => (
          <li key={good.en}>
            <p class="muted">
              <span aria-hidden="true">× </span>
              <span class="unseen">{page.say(SENTENCE_TEXT.weak)}: </span>
              {weak[language]}
            </p>
            <p>
              <span aria-hidden="true">○ </span>
              <span class="unseen">{page.say(SENTENCE_TEXT.good)}: </span>
              {good[language]}
            </p>
            <button type="button" class="plain" onClick={() => onTake(good[language])}>
              {page.say(SENTENCE_TEXT.useExample)}
              <span class="unseen">: {good[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
