import { readdirSync, readFileSync } from 'node:fs';
import { AVOIDED, TERMS, wordsPage } from '../../build/words.mjs';
import type { ChoicePhrase } from '../../src/contract/fields/choices';
import { KPI_FIELDS, STATES, STATUSES } from '../../src/contract/fields/records/kpi-fields';
import type { Phrase } from '../../src/contract/language/language';
import { DELIVERY_STATES, OWED_KINDS } from '../../src/contract/tables/deliveries';
import { ALERT_STATES, TABLES } from '../../src/contract/tables/table-designs';
import * as alerts from '../../src/text/alerts';
import * as found from '../../src/text/define/found';
import * as builder from '../../src/text/define/builder';
import * as card from '../../src/text/define/card';
import * as backtest from '../../src/text/define/backtest';
import * as define from '../../src/text/define/define';
import * as evaluate from '../../src/text/evaluate';
import * as exchange from '../../src/text/define/exchange';
import * as figures from '../../src/text/figures';
import * as functions from '../../src/text/functions';
import * as gap from '../../src/text/gap';
import * as history from '../../src/text/define/history';
import * as measure from '../../src/text/measure';
import * as menu from '../../src/text/menu';
import * as outlook from '../../src/text/define/outlook';
import * as page from '../../src/text/page';
import * as review from '../../src/text/define/review';
import * as sentence from '../../src/text/define/sentence';
import * as set from '../../src/text/define/set';
import * as setPage from '../../src/text/define/set-page';
import * as smart from '../../src/text/define/smart';
import * as tables from '../../src/text/tables';
import * as targets from '../../src/text/define/targets';
import { sampleKpis } from '../../workbench/sample/kpis';
import { rawWorkbook } from '../../workbench/sample/sample-workbook';
import * as terminal from '../../workbench/text';

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
  ['card', card.RECORD_TEXT.title],
  ['plan', alertHeading('plan')],
  ['plan_due', alertHeading('plan_due')],
  ['acknowledged', ALERT_STATES.acknowledged],
  ['acknowledged', alertHeading('acknowledged')],
  ['recovered', OWED_KINDS.recovered],
  ['expected', alerts.MAIL_TEXT.expected],
  ['landing', alerts.MAIL_TEXT.landing],
  ['gap', alerts.MAIL_TEXT.gap],
  ['gap', terminal.TERMINAL_TEXT.gap],
  ['actual', alerts.MAIL_TEXT.actual],
  ['target', terminal.TERMINAL_TEXT.target],
  ['retention', builder.BUILDER_TEXT.kindRetention],
  ['nrr', builder.BUILDER_TEXT.kindNrr],
  ['ltv', builder.BUILDER_TEXT.kindLtv],
  ['nps', builder.BUILDER_TEXT.kindNps],
  ['csat', builder.BUILDER_TEXT.kindCsat],
  ['numerator', define.MEASURE_STEP_TEXT.numerator],
  ['denominator', define.MEASURE_STEP_TEXT.denominator],
  ['running', define.MEASURE_STEP_TEXT.running],
  ['activate', define.WIZARD_TEXT.activate],
  ['save_draft', define.WIZARD_TEXT.saveDraft],
];

/** Every sentence with its place. */
function sentences(): { place: string; language: 'ko' | 'en'; text: string }[] {
  const phrases: [string, Phrase | ChoicePhrase | undefined][] = [];
  const modules = [alerts, backtest, builder, card, define, evaluate, exchange, figures, found];
  const further = [functions, gap, history, measure, menu, outlook, page, review, sentence, set];
  for (const module of [...modules, ...further, setPage, smart, targets]) {
    for (const [table, texts] of Object.entries(module)) {
      if (/_TEXT$/.test(table)) {
        for (const [key, phrase] of Object.entries(texts as Record<string, Phrase>)) {
          phrases.push([`${table}.${key}`, phrase]);
        }
      }
    }
  }
  for (const [table, texts] of Object.entries({ ...tables, ...terminal })) {
    if (typeof texts !== 'object') continue;
    for (const [key, phrase] of Object.entries(texts)) phrases.push([`${table}.${key}`, phrase]);
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
