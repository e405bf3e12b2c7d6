/**
 * `npm run docs`: writes docs/functions from the help of the cell functions and docs/words.md from the table
 * of words, and draws the house into CONTRIBUTING.md.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionPages } from './function-pages.mjs';
import { withPicture } from './house-picture.mjs';
import { wordsPage } from './words.mjs';

const folder = fileURLToPath(new URL('../docs/functions', import.meta.url));
const pages = functionPages();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(path.join(folder, name), text);
console.log(`wrote ${pages.size} pages to docs/functions`);

const words = fileURLToPath(new URL('../docs/words.md', import.meta.url));
writeFileSync(words, wordsPage());
console.log('wrote docs/words.md');

const guide = fileURLToPath(new URL('../CONTRIBUTING.md', import.meta.url));
writeFileSync(guide, withPicture(readFileSync(guide, 'utf8')));
console.log('drew the house into CONTRIBUTING.md');
