import type { Problem } from '../../domain/problem';
import type { Typed } from '../fields/typed/field-rules';
import { exchangedFields } from './definition-columns';
import { type FileEntry, type FileReading, refusedFile, shortly } from './definition-file';

/** Definitions from JSON: what an export holds, or the bare list of KPIs. */
export function readJson(text: string): FileReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refusedFile('import_json');
  }
  const kpis = isRecord(parsed) ? parsed.kpis : parsed;
  if (!Array.isArray(kpis)) return refusedFile('import_no_fields');
  const all: readonly unknown[] = kpis;
  const keys = exchangedFields().map(({ key }) => key);
  const entries = all.map((kpi, index) => ({ row: index + 1, ...entryOf(kpi, keys) }));
  const given = new Set(all.flatMap((kpi) => (isRecord(kpi) ? Object.keys(kpi) : [])));
  if (entries.length > 0 && !keys.some((key) => given.has(key))) {
    return refusedFile('import_no_fields');
  }
  const passedOver = [...given].filter((key) => !keys.includes(key)).map(shortly);
  return { ok: true, file: { entries, passedOver } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entryOf(kpi: unknown, keys: readonly string[]): Omit<FileEntry, 'row'> {
  if (!isRecord(kpi)) return { typed: {}, problems: [{ code: 'import_entry' }] };
  const typed: Record<string, Typed> = {};
  const problems: Problem[] = [];
  for (const key of keys) {
    if (!Object.prototype.hasOwnProperty.call(kpi, key)) continue;
    const value = kpi[key];
    if (isTyped(value)) typed[key] = value;
    else problems.push({ code: 'import_value', field: key });
  }
  return { typed, problems };
}

function isTyped(value: unknown): value is Typed {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
