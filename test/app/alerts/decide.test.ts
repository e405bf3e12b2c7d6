import { decide } from '../../../src/app/alerts/decide';
import type { Prepared } from '../../../src/app/alerts/prepare';
import { DEFAULT_ALERT_SETTINGS } from '../../../src/domain/alerts/alert-settings';
import { toldKey } from '../../../src/domain/alerts/handed-over';
import { aKpi, day } from '../../support/a-kpi';
import { aDelivery, anAlert, aStanding, at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';
import { runMoment } from '../../support/in-memory-ports';

type Parts = Pick<
  Prepared,
  'standings' | 'stored' | 'unclear' | 'behind' | 'told' | 'settings' | 'edits'
> &
  Prepared['reading'];

function decided(parts: Partial<Parts> = {}) {
  const { kpis = [aKpi()], problems = [], standings = [aStanding('missed')] } = parts;
  const { stored = [], unclear = { repeated: [], contradictory: [] } } = parts;
  const reading = { kpis, definitions: [], problems, links: new Map<string, string>() };
  const { behind = new Set<string>(), told = new Set<string>() } = parts;
  const settings = { ...DEFAULT_ALERT_SETTINGS, ...parts.settings };
  const { edits } = parts;
  const prepared = frozen({ reading, standings, stored, unclear, settings, edits });
  return decide({ ...prepared, behind, told }, runMoment('2026-04-21 09:00'));
}

const queued = [aDelivery('missed', 'queued', '2026-04-21 08:00')];

describe('deciding', () => {
  test('queues the mail of a new miss, and finds it due', () => {
    const { changed, decisions, due } = decided();
    expect(changed).toMatchObject([{ id: 'K-001@2026-04-01', deliveries: [{ state: 'queued' }] }]);
    expect(decisions).toMatchObject([{ reason: { code: 'alert_confirmed' } }]);
    expect(due).toMatchObject([{ to: 'owner@example.com', entries: [{ kind: 'missed' }] }]);
  });

  test('writes an alert whose row does not say yet what became of its mail, though nothing else changes', () => {
    const sent = anAlert({ deliveries: [aDelivery('missed', 'sent', '2026-04-21 08:00')] });
    const parts = { standings: [], stored: [sent] };
    expect(decided(parts).changed).toEqual([]);
    expect(decided({ ...parts, behind: new Set([sent.id]) }).changed).toEqual([sent]);
  });

  test('finds nothing due for whom was told today, whatever became of the row', () => {
    const told = new Set([toldKey('K-001', 'Owner@example.com')]);
    expect(decided({ told }).due).toEqual([]);
    expect(decided({ told: new Set([toldKey('K-002', 'owner@example.com')]) }).due).toHaveLength(1);
  });

  test('finds news due beside misses, a changed schedule by what the change log says', () => {
    const edit = {
      ...{ kpi: 'K-001', field: 'target', by: 'lead@example.com', reason: '' },
      ...{ at: at('2026-04-21 08:00'), before: { text: '120' }, after: { text: '100' } },
    };
    const { changed, due } = decided({
      kpis: [aKpi({ stretch: 130 })],
      standings: [aStanding('on_track', { value: 140 })],
      edits: [edit],
    });
    expect(changed).toMatchObject([{ closedBecause: 'news' }]);
    expect(due).toMatchObject([
      {
        to: 'owner@example.com',
        entries: [
          { kind: 'stretch', news: { reason: { values: { stretch: 130 } } } },
          { kind: 'schedule', news: { changes: [{ before: '120', after: '100' }] } },
        ],
      },
    ]);
  });

  test('finds due what an earlier run left queued, though nothing changes', () => {
    const closed = anAlert({
      id: 'K-001@2026-03-01',
      period: day('2026-03-01'),
      state: 'closed',
      deliveries: queued,
    });
    const { changed, due } = decided({ standings: [aStanding('on_track')], stored: [closed] });
    expect(changed).toEqual([]);
    expect(due).toHaveLength(1);
  });

  test('finds nothing due to the owner of a KPI that is not active', () => {
    const kpis = [aKpi({ state: 'paused' })];
    const { changed, due } = decided({
      kpis,
      standings: [],
      stored: [anAlert({ deliveries: queued })],
    });
    expect(changed).toMatchObject([{ state: 'closed', closedBecause: 'paused', deliveries: [] }]);
    expect(due).toEqual([]);
  });

  test('leaves the alert of a KPI alone whose row cannot be read', () => {
    const problems = [{ rowNumber: 3, kpi: 'K-001', problem: { code: 'choice_unknown' } }];
    const { changed } = decided({ kpis: [], problems, standings: [], stored: [anAlert()] });
    expect(changed).toEqual([]);
  });

  test('of an alert whose row was copied nothing changes and nothing is due', () => {
    const rows = [{ kpi: 'K-001', period: day('2026-04-01') }];
    const repeated = [{ id: 'K-001@2026-04-01', rowNumbers: [3, 4], rows }];
    const kpis = [aKpi(), aKpi({ id: 'K-002' })];
    const standings = [aStanding('missed'), aStanding('missed', { kpi: 'K-002' })];
    const { changed, due } = decided({ kpis, standings, unclear: { repeated, contradictory: [] } });
    expect(changed.map(({ kpi }) => kpi)).toEqual(['K-002']);
    expect(due.flatMap(({ entries }) => entries.map(({ kpi }) => kpi.id))).toEqual(['K-002']);
  });
});
