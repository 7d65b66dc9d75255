import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** What only the rooms that live inside Excel may name. */
const EXCEL_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'].map((name) => ({
  name,
  message: 'Only src/host/excel, src/functions, src/commands and the pane’s Excel entry may name it.',
}));

/** Ways to reach the network or to run text as code. Nothing in the product may. */
const NETWORK_GLOBALS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval'].map((name) => ({
  name,
  message: 'The product reaches no network and runs no text.',
}));

/** What gives another result tomorrow, or on another machine. */
const OUTSIDE_GLOBALS = ['Date', 'Intl', 'globalThis'].map((name) => ({
  name,
  message: 'The calculation depends on its arguments alone.',
}));

/** Text from a cell must never become markup. */
const NO_MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].flatMap((name) => [
  { selector: `MemberExpression[property.name="${name}"]`, message: 'Text from cells is never HTML.' },
  { selector: `JSXAttribute[name.name="${name}"]`, message: 'Text from cells is never HTML.' },
]);

/** WebKit before 16.4 cannot parse a lookbehind: one of them, and the pane does not start on an older Mac or iPad. */
const NO_LOOKBEHIND = ['Literal[regex.pattern=/\\(\\?<[=!]/]', 'TemplateElement[value.raw=/\\(\\?<[=!]/]'].map(
  (selector) => ({
    selector,
    message: 'Older WebKit cannot read a lookbehind; match what stands before as well.',
  }),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage-report/', 'assets/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', 'prefer-const': 'error', 'no-var': 'error', 'no-eval': 'error', 'no-new-func': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An import of nothing but inline types would stay in the output as an import for its side effects.
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', { max: 220 }],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...EXCEL_GLOBALS, ...NETWORK_GLOBALS],
      'no-restricted-syntax': ['error', ...NO_MARKUP, ...NO_LOOKBEHIND],
    },
  },
  {
    // No DOM and no Node types are in reach here; this closes what every JavaScript engine brings.
    files: ['src/coverage/**'],
    rules: {
      'no-restricted-globals': ['error', ...EXCEL_GLOBALS, ...NETWORK_GLOBALS, ...OUTSIDE_GLOBALS],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { property: 'toLocaleString' }],
    },
  },
  {
    files: ['src/host/excel/**', 'src/functions/**', 'src/commands/**', 'src/taskpane/excel-entry.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': ['error', ...NETWORK_GLOBALS],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The workbench fetches the samples that stand beside it; its page's policy keeps it to its own address.
    files: ['src/workbench/**'],
    rules: {
      'no-restricted-globals': ['error', ...EXCEL_GLOBALS, ...NETWORK_GLOBALS.filter(({ name }) => name !== 'fetch')],
    },
  },
  {
    // What a custom function throws for its cell is CustomFunctions.Error, which is no Error.
    files: ['src/functions/**'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    // Office waits for a command by its event, not by the promise its function gives.
    files: ['src/commands/**'],
    rules: { '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }] },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
);
