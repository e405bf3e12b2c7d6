const { transformSync } = require('esbuild');

/** Turns TypeScript, and modules of packages, into what jest loads, with the bundler of the build. */
module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      sourcefile: file,
      loader: /\.tsx?$/.test(file) ? 'tsx' : 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'external',
    });
    return { code, map };
  },
};
