import type { Denial } from './denials';
import type { Act } from '../phrases/denied-limit';
import type { AmountPhrase } from '../phrases/phrases';
import type { Sentence } from '../tokens/sentence';

/** Between the limit and its predicate: a particle, a subject, an adverb. */
const OPENING =
  /^(?:보다는?|으로는?|로는?|까지|[은는을를도이가에](?![가-힣]))? ?(?:[가-힣]+[이가] )?(?:(?:절대로?|다시는|더는|더 이상|결코|계속) )?/;
/** How a predicate is denied, with its stem: `되지 않`, `걸리면 안`, `나와서는 안`, `안 나오`, `되는 일이 없`, `되는 것을 막`, `발생 방지`, `걸리는 배송이 없`. */
const DENIED = [
  /^([가-힣]*)지[는를도가]? ?(?:않|못|말|마[라세시]|맙|아니)/,
  /^([가-힣]*)면 ?(?:절대 )?(?:안|곤란)/,
  /^([가-힣]*)(?:서는?|선) ?안/,
  /^[안못] ?([가-힣]+?)(?=게|도록|[아어]야|기|자)/,
  /^([가-힣]*?)(?:인|는|은|[된한난될할날]) (?:일|경우|때|적|날|사례|상황)[이가은는도]? ?(?:없|[안못] ?생|생기지 ?않)/,
  /^([가-힣]*?)(?:는|인) ?(?:것|걸|거|일|상황|경우|사태)[을를]? ?(?:방지|예방|금지|차단|막|피하)/,
  /^([가-힣]*?) ?(?:방지|예방|금지|차단|불가)/,
  /^()없(?:도록|게|이|어야|애)/,
  /^([가-힣]*?)(?:인|는|은|[된한난될할날]) [가-힣]+[이가은는도] ?없(?:도록|게|이|어야|애)/,
  /^()않(?:게|도록|아야|는다)/,
];
/** `않은 고객`, `못하면`: it describes something, or is a condition. */
const ASIDE = /^(?:[은을](?! ?것)|[는한](?!다| ?(?:것|수준|선|범위))|하는|으면|하면)/;

/** `않도록`, `안 된다`: to the end of what denies. */
const REST = /^(?:(?: ?[되된돼됨됩됐])[가-힣]*|[가-힣]*)/;

/** A stem by its beginning; of no other is it known whether what is denied is good. */
const STEMS: readonly [Act, RegExp][] = [
  ['cross', /^(?:넘|초과|벗어|상회|웃돌)/],
  ['fall', /^(?:떨어|내려|내리|낮|적|짧|작|하락|줄|감소|밑돌|하회|저하|축소)/],
  ['rise', /^(?:올라|오르|올리|높|많|길|크|커|상승|증가|늘|치솟|불어|확대)/],
  [
    'be',
    /^(?:$|이|되|된|돼|될|나[오와지는]?|난|날|걸[리려]|들|발생|생[기긴겨]|유지|소요|지속|달하|도달|기록|있|쌓|머[무물]|남|쓰|써|사용|지출|받|밀|지[체연]|누적|일어|터|보이|접수)/,
  ],
];

/** The denial of the predicate behind a Korean limit. */
export function koreanDenial(sentence: Sentence, amount: AmountPhrase): Denial | undefined {
  const { tokens } = sentence;
  if (!tokens[amount.end]) return undefined;
  const hasLimit = amount.direction !== undefined || amount.marker === 'to';
  const text = sentence.textOf(amount.end, tokens.length);
  const opening = OPENING.exec(text)?.[0] ?? '';
  const predicate = text.slice(opening.length);
  for (const pattern of DENIED) {
    const [said, stem] = pattern.exec(predicate) ?? [];
    if (said === undefined) continue;
    const rest = REST.exec(predicate.slice(said.length))?.[0] ?? '';
    if (pattern === DENIED[0] && ASIDE.test(predicate.slice(said.length))) return undefined;
    const start = tokens[amount.end].start + opening.length;
    const end = start + said.length + rest.length;
    const act = STEMS.find(([, stems]) => stems.test(stem))?.[0];
    if (!hasLimit && pattern !== DENIED[0] && (act ?? 'be') === 'be') return undefined;
    const isPast = opening.startsWith('보다');
    const isBetween = (from: number, to: number, at: number) =>
      tokens[at].start >= from && tokens[at].start < to;
    return {
      act,
      isPast,
      verbTo: tokens.filter((token) => token.start < start + stem.length).length,
      isOwn: ({ from }) => isBetween(isPast ? tokens[amount.end].start : start, end, from),
    };
  }
  return undefined;
}
