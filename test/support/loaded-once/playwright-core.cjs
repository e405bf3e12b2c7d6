module.exports = globalThis.loadedOnce('playwright-core');
