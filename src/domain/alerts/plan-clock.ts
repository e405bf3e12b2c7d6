import { addWorkingDays } from '../calendar/working-days';
import type { Delivery, StoredAlert } from './alert';
import { sinceOpened } from './deliveries';
import { type AlertMoment, isSent } from './moves';

/** The alert of a miss with the day by which its cause and plan are asked for. */
export function withPlanDue(
  alert: StoredAlert,
  { today, settings, isDayOff }: AlertMoment,
): StoredAlert {
  return { ...alert, planDue: addWorkingDays(today, settings.planDays, isDayOff) };
}

/** A miss whose day for cause and plan has come without a plan: who ticked that he knows has not said what he does. */
function isPlanMissing({ status, plan, planDue }: StoredAlert, { today }: AlertMoment): boolean {
  return status === 'missed' && planDue !== undefined && today >= planDue && plan.trim() === '';
}

/**
 * The plan is asked for once more on its day. Not while a mail about the miss still waits: who has not heard of
 * it by then hears of it first.
 *
 * @param told What the present owner was mailed of this miss.
 */
export function isPlanAsked(
  alert: StoredAlert,
  told: readonly Delivery[],
  moment: AlertMoment,
): boolean {
  const isAsked = told.some(({ kind }) => kind === 'plan_due');
  return isPlanMissing(alert, moment) && !isAsked && told.every(isSent);
}

/**
 * Somebody above hears of the miss, once: when the day for its plan has passed, or when so many reminders as
 * the settings say have brought neither a tick nor a plan and the next one is due. An owner whose mail only
 * waits has not been asked yet; one whose address is refused will never be.
 */
export function isToEscalate(
  alert: StoredAlert,
  told: readonly Delivery[],
  moment: AlertMoment,
  isReminded: boolean,
): boolean {
  if (sinceOpened(alert).some(({ kind }) => kind === 'escalated')) return false;
  if (told.every(({ state }) => state === 'queued')) return false;
  if (isPlanMissing(alert, moment) && moment.today > (alert.planDue ?? moment.today)) return true;
  const { escalateAfter } = moment.settings;
  const news = told.filter(({ kind }) => kind === 'worse' || kind === 'plan_due').length;
  // The first mail is no reminder.
  const reminders = told.length - 1 - news;
  return isReminded && escalateAfter > 0 && reminders >= escalateAfter;
}
