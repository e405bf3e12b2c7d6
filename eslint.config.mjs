import tseslint from 'typescript-eslint';

const NO_LOCAL_TIME = [
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getTimezoneOffset',
  'setFullYear',
  'setMonth',
  'setDate',
  'setHours',
  'setMinutes',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toDateString',
  'toTimeString',
].map((property) => ({
  property,
  message: "The host's own zone is not the spreadsheet's: read instants with zoneReader.",
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },
  {
    // Tables: one record a line, however many there are. Tests: many cases of one subject.
    files: [
      'src/contract/tables/*.ts',
      'src/text/**',
      'workbench/text.ts',
      'build/house.mjs',
      'test/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/**', 'sidebar/**'],
    rules: {
      'no-restricted-properties': ['error', ...NO_LOCAL_TIME],
      'no-console': 'error',
      // What stands sixth in a call says nothing of itself: such a function takes a record.
      'max-params': ['error', { max: 5 }],
    },
  },
  {
    // A run that cannot do its duty says so in the execution log: nobody is there to read a dialog.
    files: ['src/entry/triggers.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain is told what time it is; it never asks.',
        },
      ],
      'no-restricted-properties': [
        'error',
        ...NO_LOCAL_TIME,
        { object: 'Date', property: 'now', message: 'The domain is told what time it is.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same answer.' },
      ],
    },
  },
  {
    // Sheets reads the names of a cell function's parameters; its arguments go on as they came.
    files: ['src/entry/functions/**'],
    rules: {
      'prefer-rest-params': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      'max-params': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
