import type { Delivery, StoredAlert } from '../../../../src/domain/alerts/alert';
import type { AlertSettings } from '../../../../src/domain/alerts/alert-settings';
import { transition } from '../../../../src/domain/alerts/transition';
import { isoOf } from '../../../../src/domain/calendar/day';
import type { Kpi } from '../../../../src/domain/kpi/kpi';
import { aKpi, day } from '../../../support/a-kpi';
import { aCase, aDelivery, anAlert, aStanding, momentAt } from '../../../support/an-alert';

interface Moved {
  stored?: StoredAlert;
  terms?: Partial<Kpi>;
  settings?: Partial<AlertSettings>;
  status?: 'missed' | 'at_risk';
}

/** What is owed to the owner, and whether it goes to the one above. */
function moved(
  now: string,
  { stored = anAlert(), terms, settings, status = 'missed' }: Moved = {},
) {
  const { next, owed, escalates } = transition(
    aCase({
      stored,
      standing: aStanding(status),
      terms: aKpi({ repeatDays: 0, ...terms }),
      moment: momentAt(now, settings),
    }),
  );
  return { owed, escalates: escalates === true, planDue: next?.planDue && isoOf(next.planDue) };
}

const sent = (kind: Delivery['kind'], on: string) => aDelivery(kind, 'sent', `${on} 09:00`);
const MISSED = sent('missed', '2026-04-20');
const ASKED = sent('plan_due', '2026-04-27');

describe('the day for a plan', () => {
  test.each<[string, string, Partial<AlertSettings>, string]>([
    // The 21st of April 2026 is a Tuesday.
    ['is five working days after the miss', '2026-04-21', {}, '2026-04-28'],
    ['is as many as the settings say', '2026-04-21', { planDays: 2 }, '2026-04-23'],
    ['knows holidays where they are set', '2026-04-30', {}, '2026-05-07'],
    [
      'leaves them out',
      '2026-04-30',
      { quiet: { weekends: false, koreanHolidays: true, days: [] } },
      '2026-05-11',
    ],
    [
      'leaves the days of the team out',
      '2026-04-21',
      {
        quiet: {
          weekends: false,
          koreanHolidays: false,
          days: [{ from: day('2026-04-22'), to: day('2026-04-24'), name: 'Off-site' }],
        },
      },
      '2026-05-01',
    ],
  ])('%s', (_, now, settings, due) => {
    const pending = anAlert({ state: 'pending', deliveries: [], planDue: undefined });
    expect(moved(`${now} 09:00`, { stored: pending, settings })).toEqual({
      owed: 'missed',
      escalates: false,
      planDue: due,
    });
  });

  test('is set by a miss alone, when a risk has become one as well', () => {
    const risk = anAlert({
      status: 'at_risk',
      planDue: undefined,
      deliveries: [sent('at_risk', '2026-04-20')],
    });
    expect(moved('2026-04-21 09:00', { stored: risk, status: 'at_risk' }).planDue).toBeUndefined();
    expect(moved('2026-04-21 09:00', { stored: risk })).toMatchObject({
      owed: 'worse',
      planDue: '2026-04-28',
    });
  });

  test('begins anew for a new owner', () => {
    expect(moved('2026-04-28 09:00', { terms: { owner: 'new@example.com' } })).toEqual({
      owed: 'missed',
      escalates: false,
      planDue: '2026-05-05',
    });
  });
});

describe('what the day for a plan brings', () => {
  test.each<[string, string, Moved, ReturnType<typeof moved>['owed'], boolean]>([
    ['nothing before it', '2026-04-26 23:00', {}, undefined, false],
    ['the plan is asked for on it', '2026-04-27 00:30', {}, 'plan_due', false],
    [
      'once',
      '2026-04-27 10:00',
      { stored: anAlert({ deliveries: [MISSED, ASKED] }) },
      undefined,
      false,
    ],
    [
      'it is escalated the day after',
      '2026-04-28 00:30',
      { stored: anAlert({ deliveries: [MISSED, ASKED] }) },
      undefined,
      true,
    ],
    [
      'once',
      '2026-04-29 09:00',
      { stored: anAlert({ deliveries: [MISSED, ASKED, sent('escalated', '2026-04-28')] }) },
      undefined,
      false,
    ],
    [
      'a tick does not stop it',
      '2026-04-27 09:00',
      { stored: anAlert({ acknowledged: true }) },
      'plan_due',
      false,
    ],
    [
      'a plan does',
      '2026-04-28 09:00',
      { stored: anAlert({ plan: 'Call them' }) },
      undefined,
      false,
    ],
    ['a risk is not asked for a plan', '2026-04-28 09:00', { status: 'at_risk' }, undefined, false],
    [
      'nobody is escalated over whose mail still waits',
      '2026-04-28 09:00',
      { stored: anAlert({ deliveries: [aDelivery('missed', 'queued', '2026-04-20 09:00')] }) },
      undefined,
      false,
    ],
    [
      'an owner whose address is refused is',
      '2026-04-28 09:00',
      { stored: anAlert({ deliveries: [aDelivery('missed', 'refused', '2026-04-27 09:00')] }) },
      undefined,
      true,
    ],
    [
      'what came of an earlier life of the alert does not count',
      '2026-04-28 09:00',
      {
        stored: anAlert({ deliveries: [sent('escalated', '2026-04-10'), MISSED, ASKED] }),
      },
      undefined,
      true,
    ],
  ])('%s', (_, now, parts, owed, escalates) => {
    expect(moved(now, parts)).toMatchObject({ owed, escalates });
  });
});

describe('reminders without an answer', () => {
  const risk = (...reminded: string[]) =>
    anAlert({
      status: 'at_risk',
      planDue: undefined,
      deliveries: ['2026-04-20', ...reminded].map((on) => sent('at_risk', on)),
    });
  const weekly = { terms: { repeatDays: 7 }, status: 'at_risk' as const };

  test.each<[string, string, Moved, boolean]>([
    ['after one it is only reminded', '2026-05-04 09:00', { stored: risk('2026-04-27') }, false],
    [
      'after two the one above hears of it with the next',
      '2026-05-11 09:00',
      { stored: risk('2026-04-27', '2026-05-04') },
      true,
    ],
    [
      'not before the next is due',
      '2026-05-10 07:00',
      { stored: risk('2026-04-27', '2026-05-04') },
      false,
    ],
    [
      'a tick stops it',
      '2026-05-11 09:00',
      { stored: { ...risk('2026-04-27', '2026-05-04'), acknowledged: true } },
      false,
    ],
    [
      'as the settings say',
      '2026-05-04 09:00',
      { stored: risk('2026-04-27'), settings: { escalateAfter: 1 } },
      true,
    ],
    [
      'or never',
      '2026-06-08 09:00',
      { stored: risk('2026-04-27', '2026-05-04', '2026-05-11'), settings: { escalateAfter: 0 } },
      false,
    ],
  ])('%s', (_, now, parts, escalates) => {
    expect(moved(now, { ...weekly, ...parts }).escalates).toBe(escalates);
  });
});
