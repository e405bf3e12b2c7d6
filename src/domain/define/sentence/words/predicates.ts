/** How a Korean sentence ends, by its last syllables, of which no noun is made. */
const LAST =
  /(?:니다|시다|시오|[세셔해어아여예에게네래데까돼봐줘려와]요|지요|죠|니까|겠다|[한된했됐]다|(?:해|돼|되어|하여|와|줘)야|으면|주시면|도록|[시하되]길)$/;
/** Of a verb that no list knows: `뚫읍시다`, `챙겨야죠`. */
const LAST_OF_ANY_VERB = /(?:[습입]니다|시다|시오|[세셔게해]요|야죠|[어아해]야|야해요|겠다)$/;
/** Made of nothing but auxiliary verbs: `해주셨으면`, `나와야`, `되었으면`. */
const AUXILIARY =
  /^(?![세셨였었겠으면니요지다길도록까십음습죠야게에])(?:부탁|감사|고맙|목표|지표|노력|예정|계획|바라|바랍)?[하해했한할합되돼됐된될됩주줘줬줄줍가갔갑갈보봐봤봅볼있싶좋않말맙두둬둡내냅놓시키켜킵드리려립만들듭잡나오와왔옵같겠것거셨았었였겁입이게야어여아에예네래데음면으지니다까요죠세십습삼시길도록]+$/;
/** `좋아요 1만 개` are likes. */
const NOUNS = ['좋아요'];

/**
 * The word of the lexicon for a run that says only that something is wanted (`해 주셨으면`) or done in a
 * way that no list knows (`뚫읍시다`); nothing where it may be a noun.
 */
export function predicateOf(run: string): string | undefined {
  if (run.length < 2 || NOUNS.includes(run)) return undefined;
  if (LAST.test(run) && AUXILIARY.test(run)) return '합니다';
  return run.length > 2 && LAST_OF_ANY_VERB.test(run) ? '무엇합니다' : undefined;
}
