import {
  loggedEdit,
  type EditLogPorts,
  partsOf,
} from '../../../../src/app/define/save/unfinished-edit';
import { type MemoryChange, memoryTexts } from '../../../../src/contract/document-memory';
import type { KnownDefinition } from '../../../../src/contract/known-definitions';
import type { EditedKpi, UnfinishedEdit } from '../../../../src/contract/remembered-values';
import { checkOf } from '../../../../src/contract/text-check';
import { zoneReader } from '../../../../src/domain/calendar/zone';
import { textPieces } from '../../../../src/host/property-pieces';
import { portsOver, someTables } from '../../../support/in-memory-ports';

/** What the properties of a document hold, the keys counted, by Google's page of quotas. */
const STORE = 500 * 1024;
/** For what else is kept: the last run, who was told today, settings. */
const ELSE = 16 * 1024;
const NOW = new Date('2026-04-10T00:00:00Z');
const KOREAN = '지난달에 결제한 고객 가운데 이번 달에도 결제한 고객의 비율';
const ENGLISH = 'Customers who paid last month and pay again in this one';

const ids = Array.from({ length: 3_000 }, (_, at) => `K-${String(at + 1).padStart(4, '0')}`);
const rewritten = (id: string, text: string, times: number): EditedKpi => ({
  id,
  changes: [{ field: 'definition', before: text.repeat(times), after: `${text}, `.repeat(times) }],
});
const editOf = (kpis: readonly EditedKpi[], reason = ''): UnfinishedEdit => ({
  ...{ kpis, by: 'lead@example.com', reason, at: NOW.getTime() },
});

/** Bytes that these values take in the store, with the keys of their pieces. */
function bytesIn(values: MemoryChange): number {
  const entries = Object.entries(memoryTexts(values)).flatMap(([key, text]) =>
    Object.entries(textPieces({}, `waymark.${key}`, text)),
  );
  return entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
}

/** 3,000 definitions with 25 fields each, as the last run saw them. */
const definitions = {
  known: ids.map((id): KnownDefinition => {
    const fields = Array.from({ length: 25 }, (_, at) => [`field_${at}`, checkOf(`${id} ${at}`)]);
    return { id, checks: Object.fromEntries(fields) as Record<string, string> };
  }),
};

describe.each([
  ['in Korean', KOREAN, ''],
  ['in Korean, with a long reason', KOREAN, '연간 계획을 다시 세움 '.repeat(80)],
  ['in English', ENGLISH, ''],
])('a mark of definitions rewritten %s', (_, text, reason) => {
  const edit = editOf(
    ids.map((id) => rewritten(id, text, 12)),
    reason,
  );
  const parts = partsOf(edit);

  test('fits into the properties beside all definitions and whatever is owed', () => {
    const other = bytesIn({ definitions, owedAnew: ids });
    const marks = parts.map((kpis) => bytesIn({ unfinishedEdit: { ...edit, kpis } }));
    expect(Math.max(...marks) + other).toBeLessThan(STORE - ELSE);
    // Fewer parts are fewer writes: each but the last has use of its room.
    expect(Math.min(...marks.slice(0, -1))).toBeGreaterThan(20_000);
  });

  test('is set for every part, and each KPI is in one of them', () => {
    expect(parts.flat()).toEqual(edit.kpis);
    const marked = parts.map((kpis) => isMarked({ ...edit, kpis }));
    expect(new Set(marked)).toEqual(new Set([true]));
  });
});

test('an edit of one KPI that is too long for a mark is alone, and is written without', () => {
  const kpis = [
    rewritten('K-1', KOREAN, 1),
    rewritten('K-2', KOREAN, 400),
    rewritten('K-3', KOREAN, 1),
  ];
  expect(partsOf(editOf(kpis)).map((part) => part.map(({ id }) => id))).toEqual([
    ['K-1'],
    ['K-2'],
    ['K-3'],
  ]);
  expect(kpis.map((kpi) => isMarked(editOf([kpi])))).toEqual([true, false, true]);
});

function isMarked(edit: UnfinishedEdit): boolean {
  const { settings, changes } = portsOver(someTables(), { now: NOW });
  const ports = {
    settings,
    changes: { ...changes, requireRoom: () => undefined },
    moment: () => ({ now: NOW, zone: zoneReader('Asia/Seoul'), locale: () => 'ko_KR' }),
  } as unknown as EditLogPorts;
  let marked = false;
  loggedEdit(ports, edit, [], () => {
    marked = settings.read('unfinishedEdit') !== undefined;
  });
  return marked;
}
