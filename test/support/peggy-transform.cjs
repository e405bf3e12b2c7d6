const peggy = require('peggy');

/** Compiles a grammar as the build does, so that tests of the source need no generated file. */
module.exports = {
  process(source, path) {
    return {
      code: peggy.generate(source, { output: 'source', format: 'commonjs', grammarSource: path }),
    };
  },
};
