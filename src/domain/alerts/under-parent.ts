import type { DueEntry } from './due-mail';
import { isMissKind } from './deliveries';

/**
 * The entries of one mail, those of KPIs whose parent is bad as well and is told to its owner in the same mail
 * folded `under` it. A chain folds link by link. Every entry stays in the mail: what stands under another comes
 * directly after it, and a family stands where the worst of it would.
 *
 * @param sorted The entries of one reader, the worst first.
 */
export function underParents(sorted: readonly DueEntry[]): DueEntry[] {
  const parents = toldAsOwner(sorted);
  const byId = new Map(sorted.map((entry) => [entry.kpi.id, entry]));
  const parentOf = (id: string) => {
    const entry = byId.get(id);
    const parent = entry && isBad(entry) ? entry.kpi.parent : undefined;
    return parent !== undefined && parents.has(parent) ? parent : undefined;
  };
  const families = new Map<string, { head: DueEntry[]; under: DueEntry[] }>();
  for (const entry of sorted) {
    const head = headOf(entry.kpi.id, parentOf);
    const under = head !== undefined && head !== entry.kpi.id && isBad(entry);
    const name = head ?? entry.kpi.id;
    const family = families.get(name) ?? { head: [], under: [] };
    if (under) family.under.push({ ...entry, under: parentOf(entry.kpi.id) });
    else family.head.push(entry);
    families.set(name, family);
  }
  return [...families.values()].flatMap(({ head, under }) => [...head, ...under]);
}

/** The KPIs whose owner is told in this mail that they are bad, and not that it is over. */
function toldAsOwner(entries: readonly DueEntry[]): ReadonlySet<string> {
  const over = new Set(
    entries.filter(({ kind }) => kind === 'recovered').map(({ alert }) => alert.id),
  );
  return new Set(
    entries
      .filter((entry) => entry.role === undefined && isBad(entry) && !over.has(entry.alert.id))
      .map(({ kpi }) => kpi.id),
  );
}

/** The topmost KPI above this one; undefined where parents go round in a circle, of which none is the top. */
function headOf(id: string, parentOf: (id: string) => string | undefined): string | undefined {
  const seen = new Set<string>();
  let head = id;
  for (let above = parentOf(head); above !== undefined; above = parentOf(head)) {
    if (seen.has(above) || above === id) return undefined;
    seen.add(above);
    head = above;
  }
  return head;
}

function isBad({ kind }: DueEntry): boolean {
  return isMissKind(kind) || kind === 'escalated';
}
