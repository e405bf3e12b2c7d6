import type { ScheduleChange } from '../../../../src/domain/alerts/news/schedule';
import { scheduleNews } from '../../../../src/domain/alerts/news/schedule';
import { figuresOf } from '../../../../src/text/figures';
import { aKpi } from '../../../support/a-kpi';
import { at } from '../../../support/an-alert';
import { churn, mailOf, type Piece, received } from './a-mail';

const english = { figures: figuresOf('en') };

const change = (field: string, before: string, after: string, other = {}): ScheduleChange => ({
  ...{ kpi: 'K-001', field, before, after, at: at('2026-04-19 15:00') },
  ...{ by: 'jihoon@example.com', reason: '본사 조정' },
  ...other,
});

function pieceOf(changes: readonly ScheduleChange[], parent = aKpi({ id: 'K-009' })): Piece {
  const kpi = aKpi({ ...churn, id: 'K-001', owner: 'minji@example.com' });
  const told = scheduleNews({ kpi, parent, changes, told: {}, now: at('2026-04-20 09:00') });
  return { kind: 'schedule', news: { ...told!, period: 0 } };
}

test('one change has its sentence, and below it when, by whom and why', async () => {
  const { text, html } = await received(mailOf([pieceOf([change('target', '0.05', '0.04')])]));
  expect(text).toContain(
    '‘목표값’ 항목이 바뀌었습니다: 5% → 4%\n2026년 4월 19일 · jihoon@example.com · 사유: 본사 조정\n',
  );
  expect(html).toContain('2026년 4월 19일 · jihoon@example.com · 사유: 본사 조정');
});

test('several changes are each listed from what it was to what it is', async () => {
  const changes = [
    change('target', '0.05', '0.04'),
    change('due', '', '2026-06-30', { reason: '', by: '' }),
    change('cadence', 'month', 'quarter'),
  ];
  const { text, html } = await received(mailOf([pieceOf(changes)], english));
  const listed = [
    '- Target: 5% → 4% (April 19, 2026 · jihoon@example.com · Reason: 본사 조정)',
    '- Due: None → 2026-06-30 (April 19, 2026)',
    '- Cadence: Month → Quarter (April 19, 2026 · jihoon@example.com · Reason: 본사 조정)',
  ];
  expect(text?.match(/^- .*/gm)).toEqual(listed);
  expect(text).toContain('3 fields of the schedule or target changed.');
  for (const part of ['Target: 5% → 4%', 'Due: None → 2026-06-30']) expect(html).toContain(part);
});

test('a change of the KPI above is told by its name and in its unit', () => {
  const parent = aKpi({ id: 'K-009', name: '전체 매출', unit: 'KRW', owner: 'boss@example.com' });
  const changes = [
    change('target', '0.05', '0.04'),
    change('target', '1000000', '2000000', { kpi: 'K-009' }),
  ];
  const { text } = mailOf([pieceOf(changes, parent)], { kpis: new Map([['K-009', parent]]) });
  expect(text).toContain('- 목표값: 5% → 4% (');
  expect(text).toContain('- 상위 지표 ‘전체 매출’의 목표값: 100만 원 → 200만 원 (');
});

test.each(['<b>bold</b>', '"><img src=x>', 'a\r\nb\u0000', '👨‍👩‍👦'.repeat(200)])(
  'what stands in the log does no more than be shown: %j',
  async (typed) => {
    const hostile = [
      change('target', typed, typed, { by: typed, reason: typed }),
      change('stages', typed, typed, { by: typed, reason: typed }),
    ];
    hostile[1].after = '';
    hostile[0].after = '0.04';
    const { html } = await received(mailOf([pieceOf(hostile)]));
    expect(html).not.toMatch(/<b>|<img|\u0000/);
    expect(Buffer.byteLength(html ?? '')).toBeLessThan(30_000);
  },
);

test('news after misses stands under a heading of its own, and has none when it is alone', async () => {
  const news = pieceOf([change('target', '0.05', '0.04')]);
  const { html, text } = await received(mailOf([{}, news, news], english));
  expect(text?.match(/^== .*/gm)).toEqual(['== News ==']);
  expect(text?.match(/^(\[|==).*? /gm)).toEqual(['[Missed] ', '== ', '[Schedule ', '[Schedule ']);
  expect(html?.match(/>\s*News\s*<\/h2>/g)).toHaveLength(1);
  expect(mailOf([news], english).text).not.toContain('== ');
});

test('who is asked for a plan is told where else to answer, once; nobody else is', () => {
  const hint = /내 알림/g;
  expect(mailOf([{}, {}]).text.match(hint)).toHaveLength(1);
  expect(mailOf([{}]).html.match(hint)).toHaveLength(1);
  expect(mailOf([{}], english).text).toContain('Extensions > Waymark > Alerts');
  const nobodyAsked: Piece[] = [
    { role: 'watcher' },
    { kind: 'escalated', role: 'escalation' },
    { kind: 'no_data' },
    { kind: 'recovered' },
    pieceOf([change('target', '0.05', '0.04')]),
  ];
  for (const piece of nobodyAsked) expect(mailOf([piece]).text).not.toMatch(hint);
});
