import type { Problem } from '../../../domain/problem';
import { parseNumber } from './parse-number';

/** What one team contributes to a KPI that several share. */
export interface TeamShare {
  team: string;
  share: number;
}

export type ParsedShares = { ok: true; shares: TeamShare[] } | { ok: false; problem: Problem };

const MOST_TEAMS = 20;
/** Six digits of a third, three times, are 1. */
const TOLERANCE = 2e-6;

function refused(code: string, values: Problem['values']): ParsedShares {
  return { ok: false, problem: { code, values } };
}

/** The teams that share a KPI: `영업: 0.6; 마케팅: 40%`. Each team once; the shares add up to 1. */
export function parseShares(typed: string): ParsedShares {
  const parts = typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > MOST_TEAMS) {
    return refused('shares_too_many', { found: parts.length, most: MOST_TEAMS });
  }
  const shares: TeamShare[] = [];
  for (const part of parts) {
    const colon = part.lastIndexOf(':');
    const team = part.slice(0, Math.max(colon, 0)).trim();
    const share = parseNumber(part.slice(colon + 1));
    if (team === '' || share === undefined || share <= 0 || share > 1) {
      return refused('shares_form', { found: part.slice(0, 60) });
    }
    if (shares.some((other) => sameTeam(other.team, team))) {
      return refused('shares_twice', { found: team.slice(0, 60) });
    }
    shares.push({ team, share });
  }
  const sum = shares.reduce((total, { share }) => total + share, 0);
  if (shares.length > 0 && Math.abs(sum - 1) > TOLERANCE) {
    return refused('shares_sum', { found: Number(sum.toFixed(4)) });
  }
  return { ok: true, shares };
}

function sameTeam(one: string, other: string): boolean {
  const plain = (team: string) => team.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return plain(one) === plain(other);
}
