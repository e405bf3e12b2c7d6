const { extname } = require('node:path');
const { transformSync } = require('esbuild');

// A type parameter of a `.ts` file would be an element of a `.tsx` file.
const LOADERS = { '.ts': 'ts', '.tsx': 'tsx' };

/** Turns TypeScript, and modules of packages, into what jest loads, with the bundler of the build. */
module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      sourcefile: file,
      loader: LOADERS[extname(file)] ?? 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'external',
    });
    return { code, map };
  },
};
