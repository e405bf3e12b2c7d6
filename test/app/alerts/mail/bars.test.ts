import type { Kpi } from '../../../../src/domain/kpi/kpi';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { figuresOf } from '../../../../src/text/figures';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';
import { mailOf, type Piece, received } from './a-mail';

const RED = '#b3261e';
const BLUE = '#4a6fa5';
const PALE_RED = '#e6a6a1';
const PALE_BLUE = '#a9bfdd';
const LINE = '#202124';

/** Each column of the chart from top to foot: height in pixels and colour, blank where there is none. */
function columnsOf(html: string): { height: number; colour: string }[][] {
  const chart = html.slice(html.indexOf('role="img"'), html.indexOf('class="wm-box"'));
  return chart
    .split('valign="bottom"')
    .slice(1)
    .map((column) =>
      [...column.matchAll(/<td\s+height="(\d+)"(?:\s+bgcolor="(#\w+)")?/g)].map(
        ([, height, colour = '']) => ({ height: Number(height), colour }),
      ),
    );
}

/** Pixels between the foot and the first line from there. */
function lineHeights(html: string): number[][] {
  return columnsOf(html).map((column) =>
    column.flatMap(({ colour }, index) =>
      colour === LINE ? [column.slice(index + 1).reduce((sum, { height }) => sum + height, 0)] : [],
    ),
  );
}

const barColours = (html: string) =>
  columnsOf(html).map((column) => column.find(({ colour }) => colour && colour !== LINE)?.colour);

/** A monthly KPI in April 2026 with these closed months before it and this value now. */
function piece(changes: Partial<Kpi>, closed: string, value?: number): Piece {
  const kpi: Partial<Kpi> = { unit: '#', direction: 'at_least', target: 100, ...changes };
  const history = aHistory({ closed: series(closed, '2026-03-31'), value });
  return { kpi, standing: standingOf(aKpi({ id: 'K-001', ...kpi }), history, day('2026-04-20')) };
}

test('there are twelve, without an image, and every column is as high as the others', async () => {
  const { html = '' } = await received(mailOf([{}]));
  expect(html).not.toMatch(/<img|url\(|src=/i);
  const columns = columnsOf(html);
  expect(columns).toHaveLength(12);
  for (const column of columns) {
    expect(column.reduce((sum, { height }) => sum + height, 0)).toBe(60);
  }
});

test('a closed period that was missed is red, one just short of its target is not', () => {
  const { html, text } = mailOf([piece({ warnAt: 1, missAt: 0.9 }, '100 89 95 120', 150)]);
  expect(barColours(html)).toEqual([BLUE, RED, BLUE, BLUE, PALE_BLUE]);
  expect(text).toContain('12월 100 | 1월 89 (미달) | 2월 95 | 3월 120 | 4월 150 (진행 중)');
  expect(html).toContain('가로선: 목표값 · 빨간 막대: 미달 · 옅은 막대: 진행 중');
});

test('the running period is red as far as it is judged to be missed, and pale', () => {
  const { html, text } = mailOf([piece({ aggregation: 'mean' }, '100 110 105', 50)], {
    figures: figuresOf('en', 'en_US'),
  });
  expect(barColours(html)).toEqual([BLUE, BLUE, BLUE, PALE_RED]);
  expect(text).toContain('Mar 105 | Apr 50 (missed, in progress)');
  expect(html).toContain('Line: target · Red bar: missed · Pale bar: in progress');
});

test('the line stands where the target is: at half of the greatest value, half way up', () => {
  const { html } = mailOf([piece({ target: 50 }, '100 50 20 x 60', 70)]);
  expect(lineHeights(html)).toEqual([[30], [30], [30], [30], [30], [30]]);
});

test('a target that was changed has its line at what counted in each period', () => {
  const stages = [{ from: day('2026-02-01'), target: 80 }];
  const { html } = mailOf([piece({ target: 40, stages }, '80 80 80 80', 80)]);
  expect(lineHeights(html)).toEqual([[30], [30], [58], [58], [58]]);
});

test('a range has a line at each end', () => {
  const range = { direction: 'between', target: 25, targetHigh: 75 } as const;
  const { html } = mailOf([piece(range, '100 50 50', 50)]);
  expect(lineHeights(html)).toEqual(Array.from({ length: 4 }, () => [45, 15]));
});

test('before the KPI began there was no target, so there is no line and no miss', () => {
  const { html } = mailOf([piece({ starts: day('2026-03-01') }, '10 10 10', 10)]);
  expect(lineHeights(html).map((lines) => lines.length)).toEqual([0, 0, 1, 1]);
  expect(barColours(html).slice(0, 3)).toEqual([BLUE, BLUE, RED]);
});

test('negative values hang below zero, and a zero is a pixel that is seen', () => {
  const { html } = mailOf([piece({ target: 30 }, '-30 30 0', 30)]);
  const [negative, positive, zero] = columnsOf(html);
  // 28 above it, where the line of 30 begins, and 30 px up to zero.
  expect(negative).toEqual([
    { height: 2, colour: LINE },
    { height: 28, colour: '' },
    { height: 30, colour: RED },
  ]);
  expect(positive).toEqual([
    { height: 2, colour: LINE },
    { height: 28, colour: BLUE },
    { height: 30, colour: '' },
  ]);
  expect(zero.find(({ colour }) => colour === RED)?.height).toBe(1);
});

test('in a mail about a missing number no bar looks like a miss', () => {
  for (const kind of ['no_data', 'error'] as const) {
    const { html, text } = mailOf([{ ...piece({}, '10 10 10', undefined), kind }]);
    expect(columnsOf(html)).toHaveLength(3);
    expect(new Set(barColours(html))).toEqual(new Set([BLUE]));
    expect(`${html} ${text}`).not.toContain('미달');
  }
});
