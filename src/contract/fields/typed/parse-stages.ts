import type { Stage } from '../../../domain/kpi/kpi';
import type { Problem } from '../../../domain/problem';
import { parseDay } from './parse-day';
import { parseNumber } from './parse-number';

const MOST_STAGES = 60;

export type ParsedStages = { ok: true; stages: Stage[] } | { ok: false; problem: Problem };

function refused(code: string, values: Problem['values']): ParsedStages {
  return { ok: false, problem: { code, values } };
}

/** Dated steps of a target: `2026-06-30: 0.30; 2026-12-31: 0.40`, in the order of their dates. */
export function parseStages(typed: string): ParsedStages {
  const parts = typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > MOST_STAGES) {
    return refused('stages_too_many', { found: parts.length, most: MOST_STAGES });
  }
  const stages: Stage[] = [];
  for (const part of parts) {
    const colon = part.lastIndexOf(':');
    const from = parseDay(part.slice(0, Math.max(colon, 0)));
    const target = parseNumber(part.slice(colon + 1));
    if (colon < 0 || from === undefined || target === undefined) {
      return refused('stages_form', { found: part.slice(0, 60) });
    }
    const previous = stages[stages.length - 1];
    if (previous && previous.from >= from) {
      return refused('stages_order', { found: part.slice(0, 60) });
    }
    stages.push({ from, target });
  }
  return { ok: true, stages };
}
