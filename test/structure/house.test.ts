import { readFileSync } from 'node:fs';
import { LAYERS, ROOMS, type Room } from '../../build/house.mjs';
import { withPicture } from '../../build/house-picture.mjs';
import { circleOf, type Edge, edgesBetweenFolders, sourcesOf } from './import-graph';
import { sourceFiles } from './source-files';

const files = [...sourceFiles('src'), ...sourceFiles('sidebar')];
const edges = edgesBetweenFolders(sourcesOf(files));

function layerOf(folder: string): string {
  const found = LAYERS.find(({ layer }) => folder === layer || folder.startsWith(`${layer}/`));
  if (!found) throw new Error(`${folder} belongs to no layer`);
  return found.layer;
}

function isAllowed({ from, to }: Edge, rooms: readonly Room[] = ROOMS): boolean {
  const [layer, other] = [layerOf(from), layerOf(to)];
  if (layer !== other) {
    return LAYERS.some((each) => each.layer === layer && each.imports.includes(other));
  }
  return rooms.some(({ room, imports }) => room === from && to in imports);
}

const shown = ({ file, imported }: Edge) => `${file} → ${imported}`;

/** The edges of two small files. */
function probe(files: Record<string, string>): Edge[] {
  return edgesBetweenFolders(new Map(Object.entries(files)));
}

describe('the house', () => {
  test('has every folder of the code in its list, and no other', () => {
    const folders = [...new Set(files.map((file) => file.slice(0, file.lastIndexOf('/'))))];
    expect(folders.sort()).toEqual(ROOMS.map(({ room }) => room).sort());
  });

  test('has no import that its list does not allow', () => {
    expect(edges.filter((edge) => !isAllowed(edge)).map(shown)).toEqual([]);
  });

  test('allows nothing that no import needs', () => {
    const needed = new Set(edges.map(({ from, to }) => `${from} → ${to}`));
    const allowed = ROOMS.flatMap(({ room, imports }) =>
      Object.keys(imports).map((other) => `${room} → ${other}`),
    );
    expect(allowed.filter((edge) => !needed.has(edge))).toEqual([]);
  });

  test('gives each import between rooms a reason', () => {
    const reasons = ROOMS.flatMap(({ imports }) => Object.values(imports));
    expect(reasons.filter((reason) => reason.length < 10)).toEqual([]);
  });

  test('has no circle of folders', () => {
    expect(circleOf(edges)).toBeUndefined();
  });

  test('lists a room after all that it imports', () => {
    const place = new Map(ROOMS.map(({ room }, index) => [room, index]));
    const upward = ROOMS.flatMap(({ room, imports }) =>
      Object.keys(imports)
        .filter((other) => (place.get(other) ?? Infinity) > (place.get(room) ?? 0))
        .map((other) => `${room} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('is drawn in CONTRIBUTING.md as it is: `npm run docs` draws it anew', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    expect(withPicture(text)).toBe(text);
  });
});

describe('what would break the house is found', () => {
  test('an import of a room that the list does not allow, a type’s as well', () => {
    const found = probe({
      'src/domain/numeric/sum.ts': "import type { Kpi } from '../kpi/kpi';",
      'src/domain/kpi/kpi.ts': 'export interface Kpi {}',
    });
    expect(found.filter((edge) => !isAllowed(edge)).map(shown)).toEqual([
      'src/domain/numeric/sum.ts → src/domain/kpi/kpi.ts',
    ]);
  });

  test('an import of a layer above', () => {
    const found = probe({
      'src/domain/kpi/pace.ts': "import { mailbox } from '../../host/mailbox';",
      'src/host/mailbox.ts': 'export const mailbox = 1;',
    });
    expect(found.map((edge) => isAllowed(edge))).toEqual([false]);
  });

  test('a circle of folders, even one of types alone', () => {
    const found = probe({
      'src/app/a/one.ts': "import { two } from '../b/two';",
      'src/app/b/two.ts': "export { three } from '../c/three';",
      'src/app/c/three.ts': "import type { one } from '../a/one';",
    });
    expect(circleOf(found)).toEqual(['src/app/a', 'src/app/b', 'src/app/c', 'src/app/a']);
  });
});
