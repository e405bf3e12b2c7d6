import { readDraft, withDefaults } from '../../../src/contract/define/draft-reading';
import { checkDraft } from '../../../src/contract/define/draft-rules';
import { parseMeasure } from '../../../src/domain/measure';
import { sampleKpis } from '../../../workbench/sample/kpis';
import { rawWorkbook } from '../../../workbench/sample/sample-workbook';

const KOREAN = sampleKpis('ko');
const ENGLISH = sampleKpis('en');
const WORDS = ['name', 'definition', 'objective', 'source', 'plan', 'team', 'unit', 'measure'];

describe.each([
  ['ko', KOREAN, '반품'],
  ['en', ENGLISH, 'Returns'],
] as const)('the KPIs of the sample in %s', (language, kpis, absentSheet) => {
  test('are twelve, each accepted as an active KPI', () => {
    expect(kpis).toHaveLength(12);
    for (const values of kpis) {
      const { problems } = checkDraft(readDraft(withDefaults(values)), parseMeasure);
      expect({ name: values.name, problems }).toEqual({ name: values.name, problems: [] });
      expect(values.state).toBe('active');
    }
  });

  test('have measures over the sheets of the sample, but for one whose sheet does not exist', () => {
    const titles = rawWorkbook(language).sheets.map(({ title }) => title);
    const absent = kpis.flatMap(({ measure }) => {
      const parsed = parseMeasure(String(measure));
      if (!parsed.ok) throw new Error(`${String(measure)}: ${parsed.problem.code}`);
      return parsed.measure.references
        .map((reference) => (reference.kind === 'a1' ? reference.sheet : reference.name))
        .filter((title) => !titles.includes(title));
    });
    expect(absent).toEqual([absentSheet]);
  });

  test('belong to five owners at example.com and have a plan each', () => {
    const owners = new Set(kpis.map(({ owner }) => owner));
    expect([...owners].sort()).toEqual([
      'haneul@example.com',
      'junho@example.com',
      'lead@example.com',
      'minji@example.com',
      'seoyeon@example.com',
    ]);
    expect(kpis.filter(({ plan }) => !plan)).toEqual([]);
  });

  test('are at most five core KPIs, and the shares of one parent do not exceed the whole', () => {
    expect(kpis.filter(({ tier }) => tier === 'core').length).toBeLessThanOrEqual(5);
    const shares = new Map<unknown, number>();
    for (const { parent, weight } of kpis) {
      if (parent) shares.set(parent, (shares.get(parent) ?? 0) + Number(weight));
    }
    expect([...shares.values()].filter((share) => share > 1 + 1e-9)).toEqual([]);
  });
});

test('both languages speak of the same KPIs and differ only in words', () => {
  const bare = (values: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !WORDS.includes(key)));
  expect(ENGLISH.map(bare)).toEqual(KOREAN.map(bare));
  const shape = (measure: unknown) => String(measure).replace(/[^!(),/+\s-]+(?=!)|"[^"]*"/g, '_');
  expect(ENGLISH.map(({ measure }) => shape(measure))).toEqual(
    KOREAN.map(({ measure }) => shape(String(measure).replaceAll("'고객 조사'", '조사'))),
  );
});
