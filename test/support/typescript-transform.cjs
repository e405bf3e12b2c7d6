const { transformSync } = require('esbuild');
const { extname } = require('node:path');

// A type parameter of a `.ts` file would be an element of a `.tsx` file.
const LOADERS = { '.ts': 'ts', '.tsx': 'tsx' };

/** Turns TypeScript, and modules of packages, into what jest loads, with the bundler of the build. */
module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      sourcefile: file,
      loader: LOADERS[extname(file)] ?? 'js',
      format: 'cjs',
      // A CommonJS module has no address of its own kind.
      define: { 'import.meta.url': 'importMetaUrl' },
      banner: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'external',
    });
    return { code, map };
  },
};
