import type { EndOfAside } from './asides';

const LONGEST = 3;
const GREETINGS = ['dear', 'hi', 'hello', 'hey'];
const PEOPLE =
  /^(?:all|team|folks|everyone|everybody|guys|colleagues|friends|[^ ]*(?:님|님들|여러분|분들))$/;

/** `부서장님들,`, `Dear all,`: who is spoken to. */
export const addressEnd: EndOfAside = (sentence, phrases) => {
  const comma = phrases.findIndex(({ kind }) => kind === 'comma');
  if (comma < 1 || !sentence.is(phrases[comma].from, ',')) return undefined;
  const { from, to } = { from: phrases[0].from, to: phrases[comma].from };
  const { key, kind } = sentence.tokens[to - 1];
  // `Sales team, 30 deals`: whose deals.
  const isGreeted = kind !== 'latin' || to - from === 1 || sentence.is(from, ...GREETINGS);
  return to - from <= LONGEST && isGreeted && PEOPLE.test(key) ? comma : undefined;
};
