/** Nouns that end in a syllable which could be a particle. */
const NO_PARTICLE =
  /(?:^별로|^[고저주시유대여]가|제유가|문의|회의|동의|합의|강의|주의|결의|논의|상의|건의|심의|유의|예의|편의|질의|제의|추가|휴가|불만|비만|대만|미만|충만|허가|투자가|성과|결과|통과|경과|학과|길이|높이|깊이|넓이|놀이|제로|프로|활로|사이|에러로|나이|차이|페이|플레이|디스플레이|메이|웨이|없이)$/;
const LAST_SYLLABLE_OPEN = '는가를와';
const LAST_SYLLABLE_CLOSED = '은이을과';
const ANY_SYLLABLE =
  /^(?:이야말로|야말로|만큼은|만큼|께서는|께서|께서|한테서|에게서|에서의|에서는|에서도|에서만|에선|으로의|으로는|까지의|까지는|까지만|은요|는요|이라도|라도|만은|에서|까지|부터|에게|에는|에도|에의|엔|으로|처럼|한테|이나|좀|만|의|에)$/;

/** Whether what stands from `split` on is a particle that can follow the word before it. */
export function isParticle(run: string, split: number): boolean {
  if (split < 1 || NO_PARTICLE.test(run)) return false;
  const particle = run.slice(split);
  if (particle === '로') return !isClosed(run, split - 1) || isRieul(run, split - 1);
  if (ANY_SYLLABLE.test(particle)) return particle.length > 1 || split > 1 || particle === '의';
  if (particle === '도') return /[률율액출]$/.test(run.slice(0, split));
  if (particle.length !== 1) return false;
  if (LAST_SYLLABLE_CLOSED.includes(particle)) return isClosed(run, split - 1);
  return LAST_SYLLABLE_OPEN.includes(particle) && !isClosed(run, split - 1);
}

/** A particle or a copula behind a number, a unit or a foreign word, whose sound is not asked. */
export const LOOSE_PARTICLE =
  /^(?:이어야|여야|이어서는|여서는|이도록|이?었으면|였으면|이?면|임|에서의|에서는|까지의|까지는|까지만|으로는|에는|에게|만은|만큼은|이야말로|야말로|라도|이라도|은요|는요|이요|요|은|는|이|가|을|를|로|의|에|엔|도|만|좀|와|과|씩|이나)(?![가-힣])/;

/** A particle to which the next word is written without a blank: `30건을달성`. */
export const JOINING_PARTICLE = /^[은는이가을를만도]/;

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const RIEUL = 8;

function finalOf(run: string, at: number): number {
  return (run.charCodeAt(at) - FIRST_SYLLABLE) % FINALS;
}

function isClosed(run: string, at: number): boolean {
  return finalOf(run, at) > 0;
}

function isRieul(run: string, at: number): boolean {
  return finalOf(run, at) === RIEUL;
}
