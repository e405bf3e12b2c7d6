import { figuresOf } from '../../../../src/text/figures';
import { day } from '../../../support/a-kpi';
import { missed, orders, run } from '../../../support/alert-runs';
import { at } from '../../../support/an-alert';
import { someTables } from '../../../support/in-memory-ports';
import { mailOf, received } from './a-mail';

const versions = new Map([['K-001', { number: 3, since: day('2026-03-02') }]]);

test('each KPI says which version of its definition judged it, and since when that counts', async () => {
  const { text, html } = await received(mailOf([{}, {}], { versions }));
  expect(text?.match(/정의 버전: .*/g)).toEqual([
    '정의 버전: 3 (2026년 3월 2일부터)',
    '정의 버전: 1 (변경 기록 없음)',
  ]);
  expect(html).toContain('3 (2026년 3월 2일부터)');
  const english = mailOf([{}, {}], { versions, figures: figuresOf('en') });
  expect(english.text.match(/Definition: .*/g)).toEqual([
    'Definition: Version 3, since March 2, 2026',
    'Definition: Version 1 (no recorded changes)',
  ]);
});

test('where the change log cannot be read no version is named', () => {
  expect(mailOf([{}], { versions: undefined }).text).not.toContain('정의 버전');
});

const targetChanged = {
  at: at('2026-04-02 12:00'),
  ...{ by: 'lead@example.com', kpi: 'K-001', reason: '' },
  ...{ field: 'target', before: '90', after: '100' },
};

test('a run tells it from the change log that it has read, without another call', () => {
  const tables = someTables({ kpis: [missed('K-001')], columns: orders(), edits: [targetChanged] });
  const { ports } = run(tables, '2026-04-20 09:00');
  expect(tables.outbox[0].text).toContain('정의 버전: 2 (2026년 4월 2일부터)');
  expect(ports.calls.filter((name) => name === 'changes.read')).toHaveLength(1);
});

test('a run that cannot read the change log mails all the same, without a version', () => {
  const tables = someTables({ kpis: [missed('K-001')], columns: orders(), edits: [targetChanged] });
  run(tables, '2026-04-20 09:00', {
    before: (_, name) => {
      if (name === 'changes.read') throw new Error('gone');
    },
  });
  expect(tables.outbox).toHaveLength(1);
  expect(tables.outbox[0].text).not.toContain('정의 버전');
});
