/** English words that lead a place, a channel or a group. */
export const SCOPE_WORDS = ['in', 'for', 'among', 'across', 'within', 'via', 'at', 'from', 'on'];

const PLACES = ['지역', '권역', '채널', '부문', '사업부', '지점', '본부'];

/** `부산 지역`, `온라인 채널`: its last word says that it is a place or a part of the business. */
export function endsAPlace(word: string): boolean {
  return PLACES.some((place) => word.endsWith(place));
}

/** Whether it names one by itself: `강남지점`. */
export function namesAPlace(word: string): boolean {
  return endsAPlace(word) && !PLACES.includes(word);
}
