import type { ScriptHost } from '../../workbench/host/api';
import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, LEAD, MINJI, told, typeInto } from '../support/a-spreadsheet';
import { expectAllMailed, type Owing, owing, runHourly, runsAfter } from '../support/owed-mails';
import { IS_WHOLE, killablePlaces, sweepOver } from '../support/sweep';

const OWNERS = [MINJI, LEAD, 'jun@example.com', 'sora@example.com'];
/** Past the middle of the month: before it a first period is not judged. */
const FIRST = new Date('2026-04-20T01:00:00Z');
const WEEK = new Date('2026-04-27T02:00:00Z');
const MONTH = new Date('2026-05-20T01:00:00Z');

/** Four KPIs with typed numbers that are missed, and everybody mailed. */
function mailed(): ScriptHost {
  const host = aSetUpSpreadsheet();
  OWNERS.forEach((owner, index) => {
    const typed = { measure: '', actual: 100, target: 500, aggregation: 'last' } as const;
    told(host, 'saveKpi', {
      draft: aDraft({ ...typed, owner, name: `지표 ${index}` }, `form-${index}`),
    });
  });
  told(host, 'switchAlerts', { on: true });
  host.setNow(FIRST);
  runHourly(host);
  return host;
}

/** A week later one has recovered, one is paused, one has a new owner, one another number. */
function aWeekLater(): ScriptHost {
  const host = mailed();
  typeInto(host, 'kpis', 'actual', 900, 0);
  typeInto(host, 'kpis', 'state', '일시 중지', 1);
  typeInto(host, 'kpis', 'owner', 'new@example.com', 2);
  typeInto(host, 'kpis', 'actual', 120, 3);
  host.setNow(WEEK);
  return host;
}

/** A week later there was a run; now a new month begins. */
function aMonthLater(): ScriptHost {
  const host = aWeekLater();
  runHourly(host);
  host.setNow(MONTH);
  return host;
}

interface Later extends Owing {
  places: { atCall: number; when: 'before' | 'after' }[];
}

function later(make: () => ScriptHost): Later {
  const scene = owing(make());
  const places = killablePlaces(scene.calls).flatMap(({ atCall }) => [
    { atCall, when: 'before' as const },
    { atCall, when: 'after' as const },
  ]);
  return { ...scene, places };
}

function killed(host: ScriptHost, place: { atCall: number; when: 'before' | 'after' }): void {
  host.intervene([{ ...place, kill: true }]);
  runHourly(host);
  host.intervene([]);
}

function checked(host: ScriptHost, scene: Later, kills: number): void {
  runsAfter(host);
  expectAllMailed(host, scene, kills);
}

const everyNth = (count: number) => (_: unknown, at: number) => at % count === 0;

describe.each([
  ['a second run a week later', aWeekLater],
  ['the first run of a new month', aMonthLater],
])('%s', (_, make) => {
  const scene = later(make);

  test('owes something to somebody', () => {
    expect(scene.owed.length).toBeGreaterThan(0);
  });

  test('that is killed before or after any call loses no mail and repeats at most the one in flight', () => {
    // After a change stands what stands before the next one: `npm run torture` tries both all the same.
    const [first] = scene.places;
    const tried = scene.places.filter(
      (place) => IS_WHOLE || place === first || place.when === 'after',
    );
    sweepOver('kills', tried, (place) => {
      const host = scene.fresh();
      killed(host, place);
      checked(host, scene, 1);
    });
  });

  test('that is killed twice in a row loses no mail', () => {
    const { places } = scene;
    // Each place is the first of some pair and the second of another, also where not all are tried.
    const tried = IS_WHOLE
      ? places.flatMap((first) => places.map((second) => ({ first, second }))).filter(everyNth(41))
      : places.map((first, at) => ({ first, second: places[(at + 5) % places.length] }));
    sweepOver('kills', tried, ({ first, second }) => {
      const host = scene.fresh();
      killed(host, first);
      killed(host, second);
      checked(host, scene, 2);
    });
  });
});
