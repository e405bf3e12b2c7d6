import { PAGE_TEXT, type Say } from '../../text';
import { localText } from '../clock-text';
import type { BenchState } from '../protocol';

export function FiredRuns({ bench, say }: { bench: BenchState; say: Say }) {
  return (
    <section>
      <h2>{say(PAGE_TEXT.fired)}</h2>
      {bench.fired.length === 0 && <p class="quiet">{say(PAGE_TEXT.noFired)}</p>}
      <ol class="runs">
        {bench.fired.map(({ at, handler, error, result, calls, mails }, index) => (
          <li key={`${at}-${index}`}>
            <b>{localText(new Date(at), bench.timeZone)}</b> <code>{handler}</code>{' '}
            {error === null ? (
              <span class="quiet">{say(PAGE_TEXT.firedLine, { calls, mails })}</span>
            ) : (
              <span class="failed">{say(PAGE_TEXT.firedFailed, { error })}</span>
            )}
            {result !== null && (
              <details>
                <summary>{say(PAGE_TEXT.firedResult)}</summary>
                <pre>{result}</pre>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
