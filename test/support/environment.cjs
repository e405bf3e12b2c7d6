const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest loads every module anew for each test file. Packages that take long to load or to get warm, and that
 * deal in text and plain data alone, are loaded once a worker instead: those in `loaded-once`.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.loadedOnce = (name) => require(name);
  }
};
