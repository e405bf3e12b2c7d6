module.exports = globalThis.loadedOnce('typescript');
