import { object, string } from 'valibot';
import { Refusal } from '../../../src/app/refusal';
import { askedOf, type Method, type Request } from '../../../src/entry/methods/method';

/** What a method asks of the spreadsheet before it answers, in order. */
function aRequest(log: string[], { mayEdit = true, isFree = true } = {}): () => Request {
  const ports = {
    person: { email: () => 'lead@example.com', locale: () => 'ko', mayEdit: () => mayEdit },
    lock: {
      acquire: () => (log.push('lock'), isFree),
      release: () => void log.push('release'),
    },
    settings: { refresh: () => void log.push('refresh') },
    tables: { setUp: (language: string) => (log.push(`tables ${language}`), []) },
  };
  return () => ({ ports: ports as unknown as Request['ports'], language: 'en' });
}

function aMethod(log: string[], parts: Partial<Method<'getKpi'>> = {}): Method<'getKpi'> {
  return {
    access: 'writes',
    payload: () => object({ id: string() }),
    handle(_request, { id }) {
      log.push(`answer ${id}`);
      return { id, values: {} };
    },
    ...parts,
  };
}

function refusalOf(work: () => unknown): Refusal['problem'] {
  try {
    work();
  } catch (failure) {
    if (failure instanceof Refusal) return failure.problem;
    throw failure;
  }
  throw new Error('nothing was refused');
}

const PAYLOAD = { id: 'K-001' };

test('a method that reads asks for no right and no lock', () => {
  const log: string[] = [];
  askedOf(aMethod(log, { access: 'reads' }), PAYLOAD, aRequest(log, { mayEdit: false }));
  expect(log).toEqual(['answer K-001']);
});

test('a method that writes holds the document, and reads settings anew, while it answers', () => {
  const log: string[] = [];
  askedOf(aMethod(log), PAYLOAD, aRequest(log));
  expect(log).toEqual(['lock', 'refresh', 'answer K-001', 'release']);
});

test('tables that are missing are made before the method answers, under the lock', () => {
  const log: string[] = [];
  askedOf(aMethod(log, { makesTables: true }), PAYLOAD, aRequest(log));
  expect(log).toEqual(['lock', 'refresh', 'tables en', 'answer K-001', 'release']);
});

test('who may not edit is refused before the document is locked', () => {
  const log: string[] = [];
  const ask = () => askedOf(aMethod(log), PAYLOAD, aRequest(log, { mayEdit: false }));
  expect(refusalOf(ask).code).toBe('no_edit_right');
  expect(log).toEqual([]);
});

test('a document that another run holds is left alone', () => {
  const log: string[] = [];
  const ask = () => askedOf(aMethod(log), PAYLOAD, aRequest(log, { isFree: false }));
  expect(refusalOf(ask).code).toBe('busy');
  expect(log).toEqual(['lock']);
});

test('the document is released when the answer fails', () => {
  const log: string[] = [];
  const handle = () => {
    throw new Error('no luck');
  };
  expect(() => askedOf(aMethod(log, { handle }), PAYLOAD, aRequest(log))).toThrow('no luck');
  expect(log).toEqual(['lock', 'refresh', 'release']);
});

test('what is wrongly sent is refused by its place, before anything is asked of the host', () => {
  const log: string[] = [];
  const ask = () => askedOf(aMethod(log), { id: 7 }, aRequest(log));
  expect(refusalOf(ask)).toEqual({ code: 'payload_wrong', values: { place: 'id' } });
  expect(log).toEqual([]);
});
