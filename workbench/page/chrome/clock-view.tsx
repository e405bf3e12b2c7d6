import { useState } from 'preact/hooks';
import { PAGE_TEXT, type Say } from '../../text';
import { clockText, instantOf, localText, nextHour } from '../clock-text';
import type { BenchState } from '../protocol';
import type { Session } from '../session';
import { FiredRuns } from './fired-runs';
import { Triggers } from './triggers';

interface ClockViewProps {
  bench: BenchState;
  session: Session;
  say: Say;
}

export function ClockView({ bench, session, say }: ClockViewProps) {
  const clock = new Date(bench.clock);
  const [chosen, setChosen] = useState('');
  const [tooEarly, setTooEarly] = useState(false);
  const due = bench.triggers.filter(({ disabled }) => !disabled).map(({ nextAt }) => nextAt);
  const nextTrigger = due.sort()[0];
  const advance = (event: Event) => {
    event.preventDefault();
    const instant = instantOf(chosen, bench.timeZone);
    const early = !(instant.getTime() > clock.getTime());
    setTooEarly(early);
    if (!early) void session.advanceTo(instant);
  };
  return (
    <div class="clock-view">
      <section>
        <h2>{say(PAGE_TEXT.clock)}</h2>
        <p class="large">{clockText(clock, bench.timeZone, bench.language)}</p>
        <p class="quiet">{say(PAGE_TEXT.clockHelp)}</p>
        <div class="row">
          <button
            type="button"
            onClick={() => void session.advanceTo(nextHour(clock, bench.timeZone))}
          >
            {say(PAGE_TEXT.nextHour)}
          </button>
          <button
            type="button"
            disabled={nextTrigger === undefined}
            onClick={() => nextTrigger && void session.advanceTo(new Date(nextTrigger))}
          >
            {say(PAGE_TEXT.nextTrigger)}
          </button>
        </div>
        <form class="row" onSubmit={advance}>
          <label>
            {say(PAGE_TEXT.advanceTo)}
            <input
              type="datetime-local"
              required
              value={chosen || localText(clock, bench.timeZone).replace(' ', 'T')}
              onInput={(event) => setChosen(event.currentTarget.value)}
              aria-describedby="clock-problem"
            />
          </label>
          <button type="submit">{say(PAGE_TEXT.advance)}</button>
          <span id="clock-problem" class="failed" role="alert">
            {tooEarly && say(PAGE_TEXT.pastTime, { clock: localText(clock, bench.timeZone) })}
          </span>
        </form>
      </section>
      <Triggers bench={bench} session={session} say={say} />
      <FiredRuns bench={bench} say={say} />
    </div>
  );
}
