/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // The built add-on is what most tests drive: it is made once, before them.
  globalSetup: '<rootDir>/test/support/build-once.cjs',
  transform: {
    '\\.m?[jt]sx?$': '<rootDir>/test/support/typescript-transform.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(@sparticuz/chromium)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  testTimeout: 60000,
};
