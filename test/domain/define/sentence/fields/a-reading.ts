import { parseIsoDay } from '../../../../../src/domain/calendar/day';
import { readSentence } from '../../../../../src/domain/define/sentence/fields/read-sentence';
import type { Reading } from '../../../../../src/domain/define/sentence/reading';
import { aReading as aWholeReading } from '../../../../support/a-reading';

type Fields = Omit<Reading, 'words' | 'places'>;

/** A Tuesday. */
const TODAY = '2026-03-10';

/** What is read of a sentence that says nothing but what is given. */
export function aReading(fields: Partial<Fields>): Fields {
  return withoutWords(aWholeReading('', fields));
}

export function read(text: string, today = TODAY): Reading {
  return readSentence(text, { today: parseIsoDay(today) ?? 0 });
}

/** All fields but the words that they came from, and where these are. */
export function fieldsOf(text: string, today = TODAY): Fields {
  return withoutWords(read(text, today));
}

function withoutWords(reading: Reading): Fields {
  const fields: Partial<Reading> = { ...reading };
  delete fields.words;
  delete fields.places;
  return fields as Fields;
}

export type Row = [sentence: string, fields: Partial<Fields>];

/** A relative change against how it stands, or what is given. */
export function aChange(fields: Partial<Fields>): Partial<Fields> {
  const up = (fields.target ?? 0) > 0;
  return {
    unit: '%',
    change: 'relative',
    comparison: 'current',
    direction: up ? 'at_least' : 'at_most',
    ...fields,
  };
}
