import { figuresOf } from '../../../../src/text/figures';
import { mailOf, type Piece, received } from './a-mail';

const child = (name: string, changes: Piece = {}): Piece => ({
  ...changes,
  kpi: { name, parent: 'K-001', ...changes.kpi },
  under: 'K-001',
});

/** What comes between the heading of the folded KPIs and what is asked. */
function foldedText(text: string): string[] {
  const rows = text.split('\n');
  const from = rows.indexOf('함께 나빠진 하위 지표:');
  return from < 0 ? [] : rows.slice(from + 1, rows.indexOf('', from));
}

test('a child that is bad as well is a line under its parent, with its figures', async () => {
  const mail = await received(mailOf([{}, child('신규 고객 이탈률')]));
  expect(foldedText(mail.text ?? '')).toEqual([
    '- [미달] 신규 고객 이탈률: 실적 6.25%, 목표값 5% 이하, 차이 상한보다 1.25%p 초과',
  ]);
  for (const part of ['함께 나빠진 하위 지표', '신규 고객 이탈률', '상한보다 1.25%p 초과']) {
    expect(mail.html).toContain(part);
  }
  // One thing is asked once: the child has no box of its own.
  expect(mail.text?.match(/하실 일/g)).toHaveLength(1);
  expect(mail.html?.match(/하실 일/g)).toHaveLength(1);
});

test('the subject counts it, in English as well', () => {
  const mail = mailOf([{}, child('A'), child('B')], { figures: figuresOf('en', 'en_US') });
  expect(mail.subject).toBe('[Waymark] 3 KPIs missed · 마케팅');
  expect(mail.text).toContain('Also bad below it:\n- [Missed] A: ');
});

test('its name does no more than be shown', async () => {
  const { html } = await received(mailOf([{}, child('<img src=x onerror=alert(1)>')]));
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img');
});

test('more than four under one parent follow among the other KPIs, and none is left out', () => {
  const names = Array.from({ length: 8 }, (_, index) => `하위 ${index}`);
  const { text, html } = mailOf([{}, ...names.map((name) => child(name)), { kpi: { name: '끝' } }]);
  expect(foldedText(text)).toHaveLength(4);
  const rest = text.slice(text.indexOf('그 밖의 지표'));
  expect(names.filter((name) => rest.includes(name))).toEqual(names.slice(4));
  // The other parentless KPI is still told in full.
  expect(text).toContain('[미달] 끝 (K-0010)');
  for (const name of names) expect(html).toContain(name);
});

test('two hundred of them in families of twenty stay below 100 kB', () => {
  const long = '가'.repeat(120);
  const pieces = Array.from({ length: 200 }, (_, index): Piece =>
    index % 20 === 0 ? { kpi: { name: long } } : child(long),
  );
  const { html, text } = mailOf(pieces);
  // As many as fit in full; with four lines under each and more of their own, 25 lines in all, the rest counted.
  const full = text.split('하실 일:').length - 1;
  expect(full).toBeGreaterThanOrEqual(4);
  expect(text).toContain(`이 밖에 ${200 - 25 - full}건이 더 있습니다.`);
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
});
