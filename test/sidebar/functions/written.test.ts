import { separated } from '../../../build/example-cells.mjs';
import { paletteReference } from '../../../build/packed-help.mjs';
import type { FunctionArgument } from '../../../sidebar/functions/reference';
import { formulaIn, written } from '../../../sidebar/functions/written';
import { formulaOf } from '../../../src/contract/functions/formula-argument';

function anArgument(part: Partial<FunctionArgument>): FunctionArgument {
  return {
    name: 'a',
    example: 'A2:A',
    kinds: ['number'],
    optional: false,
    en: '',
    ko: '',
    ...part,
  };
}

describe('a typed argument', () => {
  test.each([
    ['A2:A', ['numbers'], 'A2:A'],
    [" '주문 내역'!B:B ", ['numbers'], "'주문 내역'!B:B"],
    ['0.7', ['number'], '0.7'],
    ['5%', ['number'], '5%'],
    ['1,000', ['number'], '1000'],
    ['10만', ['number'], '100000'],
    ['2026-03-31', ['day'], '"2026-03-31"'],
    ['2026. 3. 31.', ['day'], '"2026-03-31"'],
    ['B2', ['day'], 'B2'],
    ['서울*', ['value'], '"서울*"'],
    ['>=10', ['value'], '">=10"'],
    ['say "hi"', ['value'], '"say ""hi"""'],
    ['=1+1', ['value'], '"=1+1"'],
    ['"K-1"', ['value'], '"K-1"'],
  ])('%s for %j stands in the formula as %s', (typed, kinds, text) => {
    expect(written(typed, anArgument({ kinds }))).toEqual({ ok: true, text });
  });

  test.each([
    ['', ['number'], 'needed'],
    ['many', ['number'], 'needNumber'],
    ['soon', ['day'], 'needDay'],
    ['the column', ['days'], 'needRange'],
    ['A2:A)+IMPORTXML("x"', ['numbers'], 'needRange'],
    ['"half', ['value'], 'needQuotes'],
  ])('%s for %j is refused: %s', (typed, kinds, fault) => {
    expect(written(typed, anArgument({ kinds }))).toEqual({ ok: false, fault });
  });

  test('that may be left out may be blank', () => {
    expect(written(' ', anArgument({ optional: true }))).toEqual({ ok: true, text: '' });
  });
});

/** The examples of every function with what a person would type for each argument. */
const examples = paletteReference().functions.flatMap((help) =>
  help.examples.map(({ formula }) => ({
    formula,
    help,
    typed: separated(formula.slice(help.name.length + 2, -1), ','),
  })),
);

test.each(examples.map((example) => [example.formula, example] as const))(
  'the documented example %s can be put together argument by argument',
  (formula, { help, typed }) => {
    const texts = help.arguments.map((argument, place) =>
      written(typed[place] === '""' ? '' : (typed[place] ?? ''), argument),
    );
    const args = texts.map((text) => (text.ok ? text.text : `fault: ${text.fault}`));
    expect(formulaOf(help.name, args)).toBe(formula);
    expect(formulaIn('en_US', help.name, args)).toBe(formula);
  },
);

describe('the formula that is shown', () => {
  test.each([
    ['ko_KR', ['A2:A', '0.5', '', ''], '=F(A2:A, 0.5)'],
    ['en_US', ['1', '', '"a,b"'], '=F(1, "", "a,b")'],
    ['de_DE', ['A2:A', '0.5', '"1.5"'], '=F(A2:A; 0,5; "1.5")'],
    ['no such locale', ['1', '2'], '=F(1, 2)'],
  ])('has the separators of %s', (locale, args, formula) => {
    expect(formulaIn(locale, 'F', args)).toBe(formula);
  });
});
