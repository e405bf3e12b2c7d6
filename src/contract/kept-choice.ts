import { isChoice } from './fields/choices';
import { TIERS } from './fields/records/kpi-fields';
import { CHOICE_STEPS, type ChangedMark, type KeptChoice } from './rpc/define-set';
import type { Goal } from '../domain/define/set/goal';
import type { Marks } from '../domain/define/set/ranking';

/** A choice of KPIs that was left, and when. */
export interface LeftChoice {
  keptAt: number;
  choice: KeptChoice;
}

const MARKS: readonly (keyof Marks)[] = ['impact', 'dataQuality', 'feasibility'];

/** Undefined for text that is spoiled; parts of it that are not understood are left out. */
export function leftChoiceIn(kept: unknown): LeftChoice | undefined {
  if (!isRecord(kept) || !isRecord(kept.choice) || typeof kept.keptAt !== 'number')
    return undefined;
  const { choice } = kept;
  const step = CHOICE_STEPS.find((known) => known === choice.step);
  const [own, from] = [goalIn(choice), goalIn(choice.from)];
  if (!step || !own || !from) return undefined;
  const { keptAt } = kept;
  const { marks, taken, cut, madeCore } = choice;
  const aside = goalIn(choice.aside);
  return {
    keptAt,
    choice: {
      ...{ ...own, step, from, taken: idsIn(taken), marks: marksIn(marks), cut: cutIn(cut) },
      ...(madeCore === undefined ? {} : { madeCore: idsIn(madeCore) }),
      ...(aside ? { aside } : {}),
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function goalIn(goal: unknown): Goal | undefined {
  if (!isRecord(goal)) return undefined;
  const { objective, hypothesis } = goal;
  const isGoal = typeof objective === 'string' && typeof hypothesis === 'string';
  return isGoal ? { objective, hypothesis } : undefined;
}

function idsIn(ids: unknown): string[] {
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

function marksIn(marks: unknown): KeptChoice['marks'] {
  if (!isRecord(marks)) return {};
  return Object.fromEntries(
    Object.entries(marks).map(([id, ofKpi]) => [id, isRecord(ofKpi) ? changedIn(ofKpi) : {}]),
  );
}

function changedIn(marks: Record<string, unknown>): Partial<Record<keyof Marks, ChangedMark>> {
  return Object.fromEntries(
    MARKS.flatMap((key) => {
      const changed = marks[key];
      const isChanged = isRecord(changed) && isMark(changed.shown) && isMark(changed.to);
      return isChanged ? [[key, { shown: changed.shown, to: changed.to }]] : [];
    }),
  );
}

function isMark(mark: unknown): mark is number | null {
  return mark === null || [1, 2, 3, 4, 5].includes(mark as number);
}

function cutIn(cut: unknown): KeptChoice['cut'] {
  if (!isRecord(cut) || !isRecord(cut.shown)) return null;
  const shown = Object.entries(cut.shown).map(([id, tier]) => [
    id,
    isChoice(TIERS, tier) ? tier : null,
  ]);
  return { chosen: idsIn(cut.chosen), shown: Object.fromEntries(shown) as Record<string, null> };
}
