import { alignedTable } from '../../../workbench/cli/aligned-table';
import { terminalWidth } from '../../../workbench/cli/east-asian-width';

test.each([
  ['abc', 3],
  ['지표', 4],
  ['이탈률 5%', 9],
  ['ｗide', 5],
  ['é', 1],
  ['e\u0301', 1],
  ['📈', 2],
  ['', 0],
])('%j takes %i columns of a terminal', (text, columns) => {
  expect(terminalWidth(text)).toBe(columns);
});

test('aligns columns where Korean and Latin letters mix', () => {
  const table = alignedTable(
    [
      { heading: 'KPI', align: 'left' },
      { heading: '값', align: 'right' },
    ],
    [
      ['반기 이탈률', '10%'],
      ['Leads', '7'],
    ],
  );
  expect(table.split('\n')).toEqual([
    'KPI           값',
    '───────────  ───',
    '반기 이탈률  10%',
    'Leads          7',
  ]);
});

test('lets no cell move the cursor or colour the terminal', () => {
  const table = alignedTable([{ heading: 'KPI', align: 'left' }], [['a\u001b[31mred\nline']]);
  expect(table).not.toContain('\u001b');
  expect(table.split('\n')).toHaveLength(3);
});
