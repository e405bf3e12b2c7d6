type Properties = Readonly<Record<string, string | undefined>>;

/** A property holds 9 kB, and a character has up to three bytes. */
const PIECE = 2_900;

const pieceKey = (key: string, piece: number) => (piece === 0 ? key : `${key}+${piece}`);

/** A long text goes over several properties, all written in one call; pieces left of a longer one are cleared. */
export function textPieces(known: Properties, key: string, text: string): Record<string, string> {
  const pieces: Record<string, string> = { [key]: text.slice(0, PIECE) };
  let piece = 1;
  for (; piece * PIECE < text.length; piece += 1) {
    pieces[pieceKey(key, piece)] = text.slice(piece * PIECE, (piece + 1) * PIECE);
  }
  for (; known[pieceKey(key, piece)]; piece += 1) pieces[pieceKey(key, piece)] = '';
  return pieces;
}

export function joinedText(known: Properties, key: string): string {
  let text = known[key] ?? '';
  for (let piece = 1; known[pieceKey(key, piece)]; piece += 1) text += known[pieceKey(key, piece)];
  return text;
}
