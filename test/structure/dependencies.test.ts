import { readFileSync } from 'node:fs';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  license?: string;
}

const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Manifest;
const names = Object.keys({ ...dependencies, ...devDependencies }).sort();

/** Package names in the first column of the table, and its last column. */
function reasons(): Map<string, string> {
  const table = readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies')[1];
  const rows = table.split('\n').filter((line) => /^\| (?!package|---)/.test(line));
  return new Map(
    rows.flatMap((row) => {
      const cells = row.split('|').map((cell) => cell.trim());
      return cells[1].split(', ').map((name): [string, string] => [name, cells[3]]);
    }),
  );
}

describe('the packages that we depend on', () => {
  test('each have a written reason, and no reason outlives its package', () => {
    expect([...reasons().keys()].sort()).toEqual(names);
    expect([...reasons().values()].filter((reason) => reason.length < 20)).toEqual([]);
  });

  test('are pinned to one version', () => {
    const loose = Object.values({ ...dependencies, ...devDependencies }).filter(
      (version) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('are permissively licensed where they are shipped', () => {
    const licenses = Object.keys(dependencies).map(
      (name) =>
        (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Manifest).license,
    );
    expect(licenses).toEqual(licenses.map(() => 'MIT'));
  });

  // npm 11 refuses such a lockfile, and on those systems the package would not start.
  test('are locked with their builds for all systems', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = new Set(
      Object.keys(packages).map((place) => place.split('node_modules/').pop()),
    );
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !locked.has(name)),
    );
    expect(missing).toEqual([]);
  });
});
