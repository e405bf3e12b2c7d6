/** `npm run docs`: writes docs/functions anew from the help of the cell functions. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionPages } from './function-pages.mjs';

const folder = fileURLToPath(new URL('../docs/functions', import.meta.url));
const pages = functionPages();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(path.join(folder, name), text);
console.log(`wrote ${pages.size} pages to docs/functions`);
