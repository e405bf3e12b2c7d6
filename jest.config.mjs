/**
 * The language's own objects: a test runs in a context of its own, whose globals are asked for at each use,
 * which in a loop takes longer than the work. These are handed to each module instead. Not among them is what
 * a fake clock replaces, such as Date.
 */
const LANGUAGE = [
  'Array ArrayBuffer BigInt Boolean Error Float64Array Infinity Int32Array Intl JSON Map Math Number Object',
  'Promise RegExp Set String Symbol Uint16Array Uint32Array Uint8Array WeakMap isNaN parseFloat parseInt',
].flatMap((names) => names.split(' '));

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/support/environment.cjs',
  moduleNameMapper: {
    '^(acorn|playwright-core|typescript)$': '<rootDir>/test/support/loaded-once/$1.cjs',
    '^(hyperformula|exceljs)$': '<rootDir>/out/one-file-packages/$1.cjs',
  },
  sandboxInjectedGlobals: LANGUAGE,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // The built add-on is what most tests drive: it is made once, before them, as is a browser.
  globalSetup: '<rootDir>/test/support/before-all-tests.ts',
  globalTeardown: '<rootDir>/test/support/after-all-tests.ts',
  // Half of the cores would stand idle on a machine of two.
  maxWorkers: '100%',
  // A worker keeps something of every file that it has run; near the end of its memory it only tidies up.
  workerIdleMemoryLimit: '600MB',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  cacheDirectory: '<rootDir>/out/jest-cache',
  transform: {
    '\\.m?[jt]sx?$': '<rootDir>/test/support/typescript-transform.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(@sparticuz/chromium)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  testTimeout: 60000,
};
