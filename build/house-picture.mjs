/** The house as one picture in text, for CONTRIBUTING.md: made from the data that the structure test holds. */
import { LAYERS, ROOMS } from './house.mjs';

const BEGIN = '<!-- house: `npm run docs` draws it from build/house.mjs -->';
const END = '<!-- /house -->';

const nameIn = (layer, room) => (room === layer ? '.' : room.slice(layer.length + 1));

function roomLines({ layer }) {
  const rooms = ROOMS.filter(({ room }) => room === layer || room.startsWith(`${layer}/`));
  const width = Math.max(...rooms.map(({ room }) => nameIn(layer, room).length));
  return rooms.map(({ room, holds, imports }) => {
    const below = Object.keys(imports).map((other) => nameIn(layer, other));
    const uses = below.length > 0 ? `   ← ${below.join(' ')}` : '';
    return `  ${nameIn(layer, room).padEnd(width)}  ${holds}${uses}`;
  });
}

/** From the bottom to the top; `←` names the rooms of the same layer that a room imports. */
export function housePicture() {
  const parts = LAYERS.map((layer) => {
    const below = layer.imports.length > 0 ? `   ← ${layer.imports.join(' ')}` : '';
    return [`${layer.layer}: ${layer.holds}${below}`, ...roomLines(layer)].join('\n');
  });
  return `\`\`\`text\n${parts.join('\n\n')}\n\`\`\``;
}

/** The text with the picture between its marks. */
export function withPicture(text) {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error('the marks of the picture are gone');
  return `${text.slice(0, before)}${BEGIN}\n\n${housePicture()}\n\n${text.slice(after)}`;
}
