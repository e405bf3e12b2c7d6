import type { Problem } from '../../domain/problem';
import type { Typed } from '../fields/typed/field-rules';

/** One KPI of a file, before its fields are read. */
export interface FileEntry {
  /** Row of the table as a spreadsheet shows it, or place in the list, from 1. */
  row: number;
  /** By field key; a field that the file does not have is missing. */
  typed: Readonly<Record<string, Typed>>;
  /** What cannot be taken as it stands there. */
  problems: readonly Problem[];
}

export interface DefinitionFile {
  entries: readonly FileEntry[];
  /** Columns that are no field of a definition. */
  passedOver: readonly string[];
}

export type FileReading = { ok: true; file: DefinitionFile } | { ok: false; problem: Problem };

export function refusedFile(code: string, values: Problem['values'] = {}): FileReading {
  return { ok: false, problem: { code, values } };
}

/** Enough of what was found to recognise it in a message. */
export function shortly(found: string): string {
  const text = found.replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
