module.exports = globalThis.loadedOnce('acorn');
