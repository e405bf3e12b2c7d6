import { evaluateNow } from '../../../src/app/alerts/evaluate-now';
import { missed, orders } from '../../support/alert-runs';
import { at } from '../../support/an-alert';
import { portsOver, runMoment, someTables, type Tables } from '../../support/in-memory-ports';

const NOW = '2026-04-20 09:00';
const ON = { 'alerts.by': 'lead@example.com' };

function asked(
  isTrial: boolean,
  changes: Partial<Tables> = {},
  { mayEdit = true, isOfOthers = false } = {},
) {
  const tables = someTables({ kpis: [missed('K-001')], columns: orders(), ...changes });
  const person = { email: () => 'minji@example.com', locale: () => 'ko', mayEdit: () => mayEdit };
  const ports = {
    ...portsOver(tables, { now: at(NOW) }),
    person,
    moment: () => runMoment(NOW),
    runner: { standing: () => (isOfOthers ? ('others' as const) : ('own' as const)) },
  };
  const evaluate = () => evaluateNow(ports, { isTrial, deadline: at('2026-04-20 09:04') });
  return { tables, evaluate };
}

const written = ({ measurements, alerts, outbox }: Tables) =>
  [measurements, alerts, outbox].map(({ length }) => length);

describe('evaluating now', () => {
  test.each<[string, boolean, Record<string, string>, number[], string[]]>([
    [
      'as a trial nothing is written, and it is told who would be mailed',
      true,
      ON,
      [0, 0, 0],
      ['planned'],
    ],
    ['as a trial the same while alerts are off', true, {}, [0, 0, 0], ['planned']],
    ['where alerts are on owners are mailed', false, ON, [16, 1, 1], ['sent']],
    ['where alerts are off figures alone are written', false, {}, [16, 0, 0], []],
    [
      'while alerts are only half on figures alone are written',
      false,
      { ...ON, 'alerts.pendingAt': '2026-04-20T00:00:00.000Z' },
      [16, 0, 0],
      [],
    ],
  ])('%s', (_, isTrial, properties, counts, states) => {
    const { tables, evaluate } = asked(isTrial, { properties: { ...properties } });
    const { kpis, mails } = evaluate();
    expect(kpis.map(({ id, status }) => [id, status])).toEqual([['K-001', 'missed']]);
    expect(mails.map(({ state }) => state)).toEqual(states);
    expect(written(tables)).toEqual(counts);
  });

  test('records who asked, and leaves the heartbeat of the trigger alone', () => {
    const { tables, evaluate } = asked(false, { properties: { ...ON } });
    evaluate();
    expect(tables.measurements[0].recordedBy).toBe('minji@example.com');
    expect(tables.properties).toMatchObject(ON);
    expect(tables.properties.lastRun).toBeUndefined();
  });

  test('where another installation mails figures alone are written', () => {
    const { tables, evaluate } = asked(false, { properties: { ...ON } }, { isOfOthers: true });
    expect(evaluate().mails).toEqual([]);
    expect(written(tables)).toEqual([16, 0, 0]);
  });

  test('who may not edit may try it out, and is refused otherwise', () => {
    expect(asked(true, {}, { mayEdit: false }).evaluate().kpis).toHaveLength(1);
    const { tables, evaluate } = asked(false, {}, { mayEdit: false });
    expect(evaluate).toThrow('no_edit_right');
    expect(written(tables)).toEqual([0, 0, 0]);
  });

  test.each([
    ['on', ON],
    ['off', {}],
  ])('is refused while another run holds the document, alerts being %s', (_, properties) => {
    const { tables, evaluate } = asked(false, { locked: true, properties: { ...properties } });
    expect(evaluate).toThrow('busy');
    expect(written(tables)).toEqual([0, 0, 0]);
  });
});
