import { readFileSync } from 'node:fs';
import { complaintsIn } from './layer-probe';

interface Metafile {
  inputs: Record<string, unknown>;
}

function bundle(): Metafile {
  return JSON.parse(readFileSync('out/metafile.json', 'utf8')) as Metafile;
}

describe('the layers', () => {
  test('the bundle holds nothing of the tests, the workbench or a development package', () => {
    const foreign = Object.keys(bundle().inputs).filter(
      (file) => !/^(src\/|entry\.ts$|node_modules\/valibot\/)/.test(file),
    );
    expect(foreign).toEqual([]);
  });

  test.each([
    ['src/domain', 'export const sheet = SpreadsheetApp;', 'SpreadsheetApp'],
    ['src/app', 'export const sheet = SpreadsheetApp;', 'SpreadsheetApp'],
    ['src/entry', 'export const sheet = SpreadsheetApp;', 'SpreadsheetApp'],
    ['src/domain', 'export const later = setTimeout;', 'setTimeout'],
    ['src/host', 'export const page = document;', 'document'],
    ['src/domain', 'export const last = [1].at(-1);', 'at'],
    ['src/domain', "export { say } from '../text/say';", 'src/text/say.ts'],
    ['src/domain', "export type { Mail } from '../app/ports';", 'src/app/ports.ts'],
    ['src/contract', "export type { Mail } from '../app/ports';", 'src/app/ports.ts'],
    ['src/app', "export { waymark } from '../entry/rpc';", 'src/entry/rpc.ts'],
    ['sidebar', "export type { Mail } from '../src/app/ports';", 'src/app/ports.ts'],
    ['workbench', "export type { Mail } from '../src/app/ports';", 'src/app/ports.ts'],
  ])('in %s, `%s` does not compile', (layer, code, complaint) => {
    expect(complaintsIn(layer, code).join('\n')).toContain(complaint);
  });

  test.each([
    ['src/domain', "export { dayOf } from './calendar/day';"],
    ['src/app', "export { dayOf } from '../domain/calendar/day';"],
    ['src/host', 'export const sheet = SpreadsheetApp;'],
    ['sidebar', "export { languageOf } from '../src/contract/language/language';"],
  ])('in %s, `%s` compiles', (layer, code) => {
    expect(complaintsIn(layer, code)).toEqual([]);
  });
});
