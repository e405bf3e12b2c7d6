import type { Sentence } from '../tokens/sentence';

interface Unit {
  unit: string;
  to: number;
}

/** `1시간 30분`, `3 h 30 min`, `1h30m`, `2시간 반`: the smaller unit as a share of the greater. */
export function smallerUnit(
  sentence: Sentence,
  { unit, to }: Unit,
  unitAt: (sentence: Sentence, at: number) => Unit | undefined,
): { share: number; to: number } | undefined {
  if (unit !== 'h' && unit !== 'min') return undefined;
  const half = sentence.sense(to, 'half-more');
  if (half) return { share: 0.5, to: half.to };
  const at = sentence.is(to, 'and', ',') ? to + 1 : to;
  const next = sentence.tokens[at];
  if (next?.kind !== 'number') return undefined;
  const isMinutes = unit === 'h' && sentence.is(at + 1, 'm') && sentence.tokens[at + 1].glued;
  const smaller = isMinutes ? { unit: 'min', to: at + 2 } : unitAt(sentence, at + 1);
  if (smaller?.unit !== (unit === 'h' ? 'min' : 's')) return undefined;
  return { share: (next.value ?? 0) / 60, to: smaller.to };
}

/** `2m30s`: elsewhere `m` is a million. */
export function isMinuteOf({ tokens, is }: Sentence, at: number): boolean {
  return is(at, 'm') && tokens[at + 1]?.kind === 'number' && is(at + 2, 's', 'sec');
}

/** `half an hour`, `a quarter of an hour`, `an hour and a half`, `under an hour`. */
export function partOfAnHour(
  sentence: Sentence,
  at: number,
): { value: number; unit: string; to: number; unitFrom: number } | undefined {
  const part = sentence.sense(at, 'share');
  if (part) {
    const article = sentence.is(part.to, 'of') ? part.to + 1 : part.to;
    const unit = aUnitAt(sentence, article);
    const value = Number(part.value) / 100;
    return unit && { value, unit: unit.value, to: unit.to, unitFrom: article + 1 };
  }
  const unit = aUnitAt(sentence, at);
  if (!unit) return undefined;
  const isMore = ['and', 'a', 'half'].every((key, index) => sentence.is(unit.to + index, key));
  if (isMore) return { value: 1.5, unit: unit.value, to: unit.to + 3, unitFrom: at + 1 };
  const isLimited = sentence.is(at - 1, 'under', 'below', 'over', 'than', 'by');
  return isLimited ? { value: 1, unit: unit.value, to: unit.to, unitFrom: at + 1 } : undefined;
}

/** `an hour`, `a day`. */
function aUnitAt(sentence: Sentence, at: number) {
  const unit = sentence.is(at, 'a', 'an') ? sentence.sense(at + 1, 'unit') : undefined;
  return unit && ['min', 'h', 'd', 'week', 'month', 'year'].includes(unit.value) ? unit : undefined;
}
