/**
 * Builds `dist/` (what Google gets), its variants in `out/` and `out/workbench/` (what runs the add-on here).
 *
 * Apps Script sees only top-level `function` declarations, and Sheets reads a cell function's help from
 * the comment directly above it. A bundler hides functions in a closure and drops comments, so the build
 * reads both from `src/entry` and appends one forwarding function each, with what Sheets shows of its help.
 */
import { build } from 'esbuild';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicFunctions, shippedComment } from './build/function-help.mjs';
import { packedHelpPlugin } from './build/packed-help.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

function forwarding({ name, parameters, comment }) {
  const call = `return Waymark.${name}(...arguments)`;
  return `${shippedComment(comment)}function ${name}(${parameters.join(',')}){${call}}\n`;
}

/** The licences of the packages inside a bundle, as one comment: they ask to travel with every copy. */
async function licencesOf({ inputs }) {
  const names = Object.keys(inputs).flatMap(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  const texts = [...new Set(names)].sort().map(async (name) => {
    const folder = inRoot('node_modules', name);
    const file = (await readdir(folder)).find((candidate) => /^licen[cs]e/i.test(candidate));
    if (!file) throw new Error(`${name} is shipped but brings no licence text`);
    return `This file contains ${name}:\n${(await readFile(path.join(folder, file), 'utf8')).trim()}`;
  });
  const text = (await Promise.all(texts)).join('\n\n').replace(/\*\//g, '* /');
  return text ? `/*\n${text}\n*/\n` : '';
}

/**
 * What a variant adds to the plain build: its scope, and the addresses that it may fetch. Google asks for the
 * list where a script fetches at all.
 */
const VARIANTS = {
  webhook: {
    oauthScopes: ['https://www.googleapis.com/auth/script.external_request'],
    urlFetchWhitelist: ['https://hooks.slack.com/services/', 'https://chat.googleapis.com/v1/'],
  },
};

async function bundleCode(into, variant) {
  const functions = publicFunctions();
  const exportsByFile = new Map();
  for (const { name, file } of functions) {
    exportsByFile.set(file, [...(exportsByFile.get(file) ?? []), name]);
  }
  const entry = [...exportsByFile].map(
    ([file, names]) => `export { ${names.join(', ')} } from './${file.replace(/\.ts$/, '')}';`,
  );
  const result = await build({
    stdin: { contents: entry.join('\n'), resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Waymark',
    inject: [inRoot('src/entry/closure-globals.ts')],
    target: 'es2019',
    define: { WITH_WEBHOOK: String(variant === 'webhook') },
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    metafile: true,
    absWorkingDir: root,
  });
  const licences = await licencesOf(result.metafile);
  const bundle = result.outputFiles[0].text;
  const code = `${licences}${bundle}\n${functions.map(forwarding).join('\n')}`;
  await writeFile(inRoot(into, 'Code.js'), code);
  if (!variant) await writeFile(inRoot('out/metafile.json'), JSON.stringify(result.metafile));
}

async function writeManifest(into, variant) {
  const { oauthScopes, ...manifest } = JSON.parse(
    await readFile(inRoot('appsscript.json'), 'utf8'),
  );
  const { oauthScopes: more = [], ...added } = VARIANTS[variant] ?? {};
  const whole = { ...manifest, oauthScopes: [...oauthScopes, ...more], ...added };
  await writeFile(inRoot(into, 'appsscript.json'), `${JSON.stringify(whole, null, 2)}\n`);
}

/** Beside `dist/`, with the same pages. */
async function buildVariant(variant) {
  const into = `out/${variant}`;
  await rm(inRoot(into), { recursive: true, force: true });
  await cp(inRoot('dist'), inRoot(into), { recursive: true });
  await Promise.all([bundleCode(into, variant), writeManifest(into, variant)]);
}

/** One page: script and style inlined, since a page in Google's frame has no files beside it. */
async function bundlePage(name) {
  const [page, result] = await Promise.all([
    readFile(inRoot('sidebar', `${name}.html`), 'utf8'),
    build({
      entryPoints: [inRoot('sidebar', `${name}.tsx`)],
      bundle: true,
      write: false,
      outdir: inRoot('out/pages'),
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      minify: true,
      legalComments: 'none',
      metafile: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [packedHelpPlugin],
      absWorkingDir: root,
    }),
  ]);
  const output = (extension) =>
    result.outputFiles.find(({ path: file }) => file.endsWith(extension))?.text ?? '';
  const script = `${await licencesOf(result.metafile)}${output('.js')}`
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
  const html = page
    .replace('<!-- style -->', () => `<style>${output('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  await writeFile(inRoot('dist', `${name}.html`), html);
}

async function buildAddOn() {
  await rm(inRoot('dist'), { recursive: true, force: true });
  await mkdir(inRoot('dist'), { recursive: true });
  const pages = (await readdir(inRoot('sidebar')))
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.basename(name, '.html'));
  await Promise.all([
    bundleCode('dist'),
    ...pages.map(bundlePage),
    cp(inRoot('appsscript.json'), inRoot('dist/appsscript.json')),
  ]);
}

async function buildWorkbench() {
  const programs = ['server', 'cli', 'make-sample', 'bench'];
  const shared = { bundle: true, absWorkingDir: root, logLevel: 'warning', charset: 'utf8' };
  const pageFolder = inRoot('out/workbench/page');
  await rm(pageFolder, { recursive: true, force: true });
  const ofPage = {
    ...shared,
    outdir: pageFolder,
    target: 'es2022',
    minify: true,
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  const [pageResult] = await Promise.all([
    build({
      ...ofPage,
      entryPoints: ['main.ts', 'page.css'].map((name) => inRoot('workbench/page', name)),
      format: 'esm',
      // Half of the grid's package are hyphenation rules of languages, which it asks for when they are needed.
      splitting: true,
      chunkNames: 'parts/[name]-[hash]',
      metafile: true,
    }),
    // The server writes it into the add-on's pages.
    build({ ...ofPage, entryPoints: [inRoot('workbench/page/frame.ts')], format: 'iife' }),
    build({
      ...shared,
      entryPoints: programs.map((name) => inRoot('workbench', `${name}.ts`)),
      outdir: inRoot('out/workbench'),
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      sourcemap: 'linked',
    }),
  ]);
  await writeFile(inRoot('out/page-metafile.json'), JSON.stringify(pageResult.metafile));
}

export async function buildAll({ quiet = false } = {}) {
  await mkdir(inRoot('out/workbench'), { recursive: true });
  await buildAddOn();
  await Promise.all([buildWorkbench(), ...Object.keys(VARIANTS).map(buildVariant)]);
  if (!quiet) console.log('built dist/, its variant out/webhook/ and out/workbench/');
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildAll({ quiet: process.argv.includes('--quiet') });
}
