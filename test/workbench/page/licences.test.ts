import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';

interface Metafile {
  inputs: Record<string, unknown>;
}

const OPEN = ['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense'];

function packageFolders(): string[] {
  const { inputs } = JSON.parse(readFileSync('out/page-metafile.json', 'utf8')) as Metafile;
  const folders = Object.keys(inputs).flatMap((input) => {
    const inPackage = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    return inPackage ? [inPackage[1]] : [];
  });
  return [...new Set(folders)].sort();
}

function licenceOf(folder: string): string {
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    license?: string;
  };
  if (license) return license;
  const text = path.join(folder, 'LICENSE');
  const words = existsSync(text) ? readFileSync(text, 'utf8') : '';
  return /Apache License\s+Version 2\.0/.test(words) ? 'Apache-2.0' : 'none';
}

/** Any of the alternatives will do: "(MIT OR GPL-3.0)". */
const isOpen = (licence: string) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((each) => OPEN.includes(each.trim()));

test('bundles no package under a closed licence into the page', () => {
  const folders = packageFolders();
  expect(folders.length).toBeGreaterThan(20);
  const closed = folders.filter((folder) => !isOpen(licenceOf(folder)));
  expect(closed.map((folder) => `${folder}: ${licenceOf(folder)}`)).toEqual([]);
});

test('takes nothing from the umbrella package of Univer, nor its closed ones', () => {
  const names = packageFolders().map((folder) => folder.split('node_modules/').at(-1));
  expect(names).not.toContain('@univerjs/presets');
  expect(names.filter((name) => name?.startsWith('@univerjs-pro/'))).toEqual([]);
});
