import { readdirSync, readFileSync } from 'node:fs';
import { AVOIDED, TERMS, wordsPage } from '../../build/words.mjs';
import type { ChoicePhrase } from '../../src/contract/fields/choices';
import { KPI_FIELDS, STATES, STATUSES } from '../../src/contract/fields/records/kpi-fields';
import type { Phrase } from '../../src/contract/language/language';
import { DELIVERY_STATES, OWED_KINDS } from '../../src/contract/tables/deliveries';
import { ALERT_STATES, TABLES } from '../../src/contract/tables/table-designs';
import { MAIL_TEXT } from '../../src/text/alerts/mail';
import { BUILDER_TEXT } from '../../src/text/define/builder';
import { RECORD_TEXT } from '../../src/text/define/card';
import { MEASURE_STEP_TEXT } from '../../src/text/define/measure-step';
import { WIZARD_TEXT } from '../../src/text/define/wizard';
import { sampleKpis } from '../../workbench/sample/kpis';
import { rawWorkbook } from '../../workbench/sample/sample-workbook';
import * as terminal from '../../workbench/text';
import { sourceFiles } from '../structure/source-files';

const heading = (key: string) => KPI_FIELDS.find((field) => field.key === key)?.heading;
const alertHeading = (key: string) =>
  TABLES.find(({ name }) => name === 'alerts')?.fields.find((field) => field.key === key)?.heading;

/** Where each idea is said as a word of its own. */
const SAID: [string, Phrase | undefined][] = [
  ...Object.entries(STATUSES),
  ...Object.entries(STATES),
  ...['target', 'target_high', 'attainment', 'expected', 'landing', 'baseline', 'stretch'].map(
    (key): [string, Phrase | undefined] => [key, heading(key)],
  ),
  ...['stages', 'benchmark', 'cadence', 'owner', 'watchers', 'escalate_to', 'objective'].map(
    (key): [string, Phrase | undefined] => [key, heading(key)],
  ),
  ...['measure', 'actual', 'value', 'source'].map((key): [string, Phrase | undefined] => [
    key,
    heading(key),
  ]),
  ...['data_owner', 'shared_with', 'target_change', 'target_basis', 'why', 'scope'].map(
    (key): [string, Phrase | undefined] => [key, heading(key)],
  ),
  ...['contribution', 'hypothesis', 'category', 'journey', 'touchpoint', 'control'].map(
    (key): [string, Phrase | undefined] => [key, heading(key)],
  ),
  ...['evidence', 'decision', 'review_every', 'impact', 'feasibility', 'data_quality'].map(
    (key): [string, Phrase | undefined] => [key, heading(key)],
  ),
  ['card', RECORD_TEXT.title],
  ['plan', alertHeading('plan')],
  ['plan_due', alertHeading('plan_due')],
  ['acknowledged', ALERT_STATES.acknowledged],
  ['acknowledged', alertHeading('acknowledged')],
  ['recovered', OWED_KINDS.recovered],
  ['expected', MAIL_TEXT.expected],
  ['landing', MAIL_TEXT.landing],
  ['gap', MAIL_TEXT.gap],
  ['gap', terminal.TERMINAL_TEXT.gap],
  ['actual', MAIL_TEXT.actual],
  ['target', terminal.TERMINAL_TEXT.target],
  ['retention', BUILDER_TEXT.kindRetention],
  ['nrr', BUILDER_TEXT.kindNrr],
  ['ltv', BUILDER_TEXT.kindLtv],
  ['nps', BUILDER_TEXT.kindNps],
  ['csat', BUILDER_TEXT.kindCsat],
  ['numerator', MEASURE_STEP_TEXT.numerator],
  ['denominator', MEASURE_STEP_TEXT.denominator],
  ['running', MEASURE_STEP_TEXT.running],
  ['activate', WIZARD_TEXT.activate],
  ['save_draft', WIZARD_TEXT.saveDraft],
];

/** All that `src/text` exports, file by file. */
function textModules(): object[] {
  return sourceFiles('src/text').map((file) => jest.requireActual<object>(`../../${file}`));
}

/** The phrases in a table, however deep, each with its place. */
function phrasesIn(value: unknown, place: string): [string, Phrase][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ko' in value && 'en' in value) return [[place, value as Phrase]];
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(inner, `${place}.${key}`));
}

/** Every sentence with its place. */
function sentences(): { place: string; language: 'ko' | 'en'; text: string }[] {
  const phrases: [string, Phrase | ChoicePhrase | undefined][] = [];
  for (const module of [...textModules(), terminal]) {
    for (const [table, texts] of Object.entries(module)) phrases.push(...phrasesIn(texts, table));
  }
  for (const { name, title, fields } of TABLES) {
    phrases.push([name, title]);
    for (const { key, heading: said, help, choices = {} } of fields) {
      phrases.push([`${name}.${key}`, said], [`${name}.${key} help`, help]);
      for (const [word, phrase] of Object.entries(choices)) {
        phrases.push([`${key} ${word}`, phrase], [`${key} ${word} hint`, phrase.hint]);
      }
    }
  }
  for (const [word, phrase] of Object.entries({ ...OWED_KINDS, ...DELIVERY_STATES })) {
    phrases.push([word, phrase]);
  }
  const said = phrases.flatMap(([place, phrase]) =>
    phrase
      ? [
          { place, language: 'ko' as const, text: phrase.ko },
          { place, language: 'en' as const, text: phrase.en },
        ]
      : [],
  );
  return [...said, ...pages(), ...sample()];
}

/** What we wrote in the sample: its KPIs, and the first rows of its sheets, where its titles and figures are. */
function sample() {
  return (['ko', 'en'] as const).flatMap((language) => {
    const kpis = sampleKpis(language).flatMap((values) =>
      Object.entries(values).map(([key, text]) => ({
        place: `sample ${values.name} ${key}`,
        text,
      })),
    );
    const cells = rawWorkbook(language).sheets.flatMap((sheet) =>
      sheet.cells
        .slice(0, 30)
        .flat()
        .map((cell) => ({ place: `sample ${sheet.title}`, text: cell?.value })),
    );
    return [...kpis, ...cells].flatMap(({ place, text }) =>
      typeof text === 'string' ? [{ place, language, text }] : [],
    );
  });
}

/** The pages that users read; those for contributors name code. */
function pages() {
  const functionPages = readdirSync('docs/functions').map((name) => `docs/functions/${name}`);
  const others = ['README', 'docs/install', 'docs/privacy'].flatMap((name) => [
    `${name}.md`,
    `${name}.ko.md`,
  ]);
  return [...functionPages, ...others].flatMap((place) => {
    const language = place.endsWith('.ko.md') ? ('ko' as const) : ('en' as const);
    return readFileSync(place, 'utf8')
      .split('\n')
      .map((text, line) => ({ place: `${place}:${line + 1}`, language, text }));
  });
}

/** Holes have names of their own. */
function plain(text: string): string {
  return text.replace(/\{\w+\}/g, '');
}

describe('the words that people read', () => {
  test('have one page, from the table of words: `npm run docs` writes it', () => {
    expect(readFileSync('docs/words.md', 'utf8')).toBe(wordsPage());
  });

  test('each idea has one word, and each word one idea', () => {
    for (const column of [0, 1, 2]) {
      const words = TERMS.map((term) => term[column]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  test.each(SAID)('%s is said as the table has it', (idea, phrase) => {
    const [, ko, en] = TERMS.find(([key]) => key === idea) ?? [];
    expect([phrase?.ko, phrase?.en.toLowerCase()]).toEqual([ko, en?.toLowerCase()]);
  });

  test('are plain: none reads as translated or dated', () => {
    const found = sentences().flatMap(({ place, language, text }) =>
      AVOIDED[language]
        .filter((word) => word.test(plain(text)))
        .map((word) => `${place}: ${word} ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['en', 'Please mend these entries.'],
    ['en', 'It stands in B2 now.'],
    ['en', 'parted by semicolons'],
    ['en', 'not a whole range'],
    ['ko', '파일을 여십시오.'],
    ['ko', '오늘까지의 몫'],
    ['ko', '목표가 말하는 기간'],
    ['ko', '셀이 보여 주는 값'],
  ] as const)('a sentence in %s that does is found: %s', (language, text) => {
    expect(AVOIDED[language].some((word) => word.test(text))).toBe(true);
  });

  test('a whole number is no dated word', () => {
    expect(AVOIDED.en.some((word) => word.test('Enter a whole number, as the stand-in does'))).toBe(
      false,
    );
  });
});
