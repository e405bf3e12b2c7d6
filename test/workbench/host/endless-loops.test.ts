import type { RunKind } from '../../../workbench/host/script-run';
import { aHost, LEAD } from '../../support/script-host';

describe('gas/guides/services/quotas, run time: an endless loop that makes no call', () => {
  const endless = `function S() { for (;;) {} }
      function fine() { return 1; }
      function make() { ScriptApp.newTrigger('S').timeBased().everyHours(1).create(); }`;
  const hasty = (...kinds: RunKind[]) =>
    aHost(endless, { hangAfter: (kind) => (kinds.includes(kind) ? 50 : 60_000) });
  const note = 'Exceeded maximum execution time (line 0).';

  test('ends as a cell that shows the time-out, alone or beside others', () => {
    const host = hasty('cell');
    expect(host.cellFunctions.call('S', [])).toEqual({ error: '#ERROR!', note });
    const [sheet] = host.workbook.sheets;
    host.workbook.write(sheet, 0, 0, [['=S()']]);
    expect(host.workbook.value(sheet, 0, 0)).toBe('#ERROR!');
    expect(host.workbook.errorNote(sheet, 0, 0)).toBe(note);
  });

  test('ends as a failed run of its trigger, which has used up its time', () => {
    const host = hasty('time-trigger');
    host.run('make', [], { user: LEAD, authMode: 'FULL' });
    const [{ error, calls }] = host.advanceTo(new Date('2026-04-01T00:00:00Z'));
    expect(error).toBe('Exceeded maximum execution time');
    expect(calls.price).toBe(6 * 60_000);
    expect(host.log.map(({ text }) => text)).toEqual(['S: Exceeded maximum execution time']);
    expect(host.now()).toEqual(new Date('2026-04-01T00:06:00Z'));
  });

  test('ends as an error of whoever called it', () => {
    const host = hasty('page');
    expect(() => host.callFromPage(LEAD, 'S', [])).toThrow('Exceeded maximum execution time');
    expect(host.callFromPage(LEAD, 'fine', [])).toBe(1);
  });
});
