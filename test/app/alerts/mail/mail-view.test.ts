import { figuresOf } from '../../../../src/text/figures';
import { mailView } from '../../../../src/app/alerts/mail/mail-view';
import type { OwedKind, StoredAlert } from '../../../../src/domain/alerts/alert';
import type { DueEntry } from '../../../../src/domain/alerts/due-mail';
import { zoneReader } from '../../../../src/domain/calendar/zone';
import type { Standing } from '../../../../src/domain/kpi/standing/standing';
import { aKpi, day } from '../../../support/a-kpi';
import { aDelivery, anAlert, aStanding, at } from '../../../support/an-alert';

function entry(kind: OwedKind, index: number, alert: StoredAlert, mayRepeat = false): DueEntry {
  return { alert, index, kpi: aKpi(), kind, mayRepeat, rank: kind === 'recovered' ? 5 : 1 };
}

function viewOf(entries: readonly DueEntry[], standing: Standing) {
  const mail = { to: 'owner@example.com', entries, rank: 1, tried: false, isBarred: false };
  const context = {
    standings: new Map([['K-001', standing]]),
    breaks: new Map(),
    kpis: new Map(),
    links: new Map(),
    answerAt: () => undefined,
    figures: figuresOf('ko', 'ko_KR'),
    title: '성과 지표',
    now: at('2026-04-20 09:05'),
    zone: zoneReader('Asia/Seoul'),
  };
  return mailView(mail, context, 6);
}

test('of a miss that is over only its recovery is told, marked when the miss may have gone out', () => {
  const deliveries = [
    aDelivery('missed', 'sending', '2026-04-20 08:00'),
    aDelivery('recovered', 'queued', '2026-04-20 09:00'),
  ];
  const alert = anAlert({ state: 'recovered', status: 'on_track', deliveries });
  const entries = [entry('missed', 0, alert, true), entry('recovered', 1, alert)];
  const { subject, full } = viewOf(entries, aStanding('on_track'));
  expect(subject).toBe('[Waymark] KPI 회복 1건 · Sales (중복일 수 있음)');
  expect(full.map(({ status }) => status)).toEqual(['회복']);
});

test('a new miss after a recovery that was never told speaks for both', () => {
  const alert = anAlert();
  const entries = [entry('missed', 1, alert), entry('recovered', 0, alert)];
  expect(viewOf(entries, aStanding('missed')).full.map(({ status }) => status)).toEqual(['미달']);
});

test('a miss that waited is not labelled by a better standing of today', () => {
  const { full } = viewOf([entry('missed', 0, anAlert())], aStanding('on_track'));
  expect(full.map(({ status }) => status)).toEqual(['미달']);
});

test('a period that has closed as a miss says by how much it was missed', () => {
  const alert = anAlert({ period: day('2026-03-01'), status: 'missed', attainment: 0.868 });
  const [{ reason }] = viewOf([entry('missed', 0, alert)], aStanding('too_early')).full;
  expect(reason).toContain('86.8%');
});
