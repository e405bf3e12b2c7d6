import { readXml, type Attributes } from './xml-reader';

/** The 64 indexed colours of ECMA-376 18.8.27; 0–7 repeat 8–15. */
const INDEXED =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';

/** The order in which cells count a theme's colours; the first four stand in pairs the other way round. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export type Theme = readonly (string | undefined)[];

export function readTheme(part: Uint8Array | undefined): Theme {
  const colours = new Map<string, string>();
  let entry: string | undefined;
  if (part) {
    readXml(part, {
      open: (name, attributes) => {
        if (THEME_ORDER.includes(name)) entry = name;
        else if (entry !== undefined && (name === 'srgbClr' || name === 'sysClr')) {
          const value = name === 'srgbClr' ? attributes.val : attributes.lastClr;
          if (value && !colours.has(entry)) colours.set(entry, value.toLowerCase());
        }
      },
      close: (name) => {
        if (name === entry) entry = undefined;
      },
    });
  }
  return THEME_ORDER.map((name) => colours.get(name));
}

/** `#rrggbb`; `undefined` for the automatic colour. */
export function colourOf(attributes: Attributes, theme: Theme): string | undefined {
  const base = baseOf(attributes, theme);
  if (base === undefined) return undefined;
  const tint = Number(attributes.tint ?? 0);
  return `#${tint === 0 ? base : tinted(base, tint)}`;
}

function baseOf({ rgb, theme: index, indexed }: Attributes, theme: Theme): string | undefined {
  if (rgb !== undefined) return /[0-9a-f]{6}$/i.exec(rgb)?.[0].toLowerCase();
  if (index !== undefined) return theme[Number(index)];
  if (indexed === undefined) return undefined;
  const palette = INDEXED.split(' ');
  const place = Number(indexed);
  return palette[place < 8 ? place : place - 8];
}

/** Lightness moved towards white or black, as ECMA-376 18.8.19 says for `tint`. */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const aim = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = high - low;
  const span = 1 - Math.abs(2 * lightness - 1);
  const saturation = span === 0 ? 0 : chroma / span;
  const newChroma = (1 - Math.abs(2 * aim - 1)) * saturation;
  return [red, green, blue]
    .map((part) => {
      const share = chroma === 0 ? 0 : (part - low) / chroma;
      const value = aim - newChroma / 2 + share * newChroma;
      return Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('');
}
