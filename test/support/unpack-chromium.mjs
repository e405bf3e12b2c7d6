/**
 * Prints the path of the Chromium that `@sparticuz/chromium` carries, unpacked once per version into
 * `out`. The package unpacks into the temporary folder and takes any file it finds there for whole, so
 * two runs that start together could use half a browser: each unpacks into a folder of its own, and the
 * first to finish moves its folder into place.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const { version } = JSON.parse(
  readFileSync(path.join(entry.split(`${path.sep}build${path.sep}`)[0], 'package.json'), 'utf8'),
);
const folder = path.resolve('out', `chromium-${version}`);

if (!existsSync(folder)) {
  mkdirSync('out', { recursive: true });
  const unpacked = mkdtempSync(`${folder}-`);
  process.env.TMPDIR = unpacked;
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  try {
    renameSync(unpacked, folder);
  } catch {
    rmSync(unpacked, { recursive: true, force: true });
  }
}
console.log(path.join(folder, 'chromium'));
