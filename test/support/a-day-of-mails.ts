import type { ScriptHost } from '../../workbench/host/api';
import { aDraft } from './a-draft';
import { aSetUpSpreadsheet, LEAD, told, typeInto } from './a-spreadsheet';
import { runHourly } from './owed-mails';

const KIM = 'kim@example.com';
const BOSS = 'boss@example.com';

const at = (moment: string) => new Date(moment);

function saved(host: ScriptHost, name: string, owner: string, parts: Record<string, unknown> = {}) {
  const typed = { measure: '', actual: 100, target: 500, aggregation: 'last', tier: 'supporting' };
  told(host, 'saveKpi', {
    draft: aDraft({ ...typed, name, owner, ...parts }, owner.split('@')[0]),
  });
}

/**
 * A spreadsheet on 2026-04-30 at noon in Seoul, when one run owes mail of every kind: a miss without a plan
 * goes to the one above, another asks for its plan, one has recovered, one is new, one grew worse, one cannot be
 * calculated, and a target was surpassed and one moved; some of it to a watcher as well.
 */
export function aDayOfMails(): ScriptHost {
  const host = aSetUpSpreadsheet();
  saved(host, '상위 보고', 'ara@example.com', { escalate_to: BOSS, watchers: KIM });
  saved(host, '회복', 'sora@example.com', { watchers: KIM });
  saved(host, '악화', 'dan@example.com', { actual: 460, watchers: KIM, tier: 'core' });
  saved(host, '일정 변경', 'hana@example.com', { actual: 600 });
  saved(host, '오류', 'ben@example.com', {
    measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
    actual: '',
    target: 70,
  });
  saved(host, '초과 달성', 'eun@example.com', { actual: 600, stretch: 900 });
  told(host, 'switchAlerts', { on: true });
  host.setNow(at('2026-04-22T01:00:00Z'));
  runHourly(host);
  saved(host, '계획 요청', 'jun@example.com');
  host.setNow(at('2026-04-23T01:00:00Z'));
  runHourly(host);
  host.setNow(at('2026-04-29T01:00:00Z'));
  runHourly(host);
  typeInto(host, 'kpis', 'actual', 900, 1);
  typeInto(host, 'kpis', 'actual', 300, 2);
  typeInto(host, 'kpis', 'measure', 'SUM_IN(Gone!A:A, Gone!B:B, from, to)', 4);
  typeInto(host, 'kpis', 'actual', 950, 5);
  const moved = { draftId: 'moved', id: 'K-004', values: { target: 550 } };
  told(host, 'saveKpi', { draft: moved, reason: '시험' }, LEAD);
  saved(host, '새 미달', 'gil@example.com', { watchers: KIM });
  host.setNow(at('2026-04-30T03:00:00Z'));
  return host;
}
