import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inProject } from './project.mjs';

/** What a person may have to load before a page works, in kilobytes (1024 bytes) as sent with gzip. */
const PAGES = [
  { page: 'taskpane.html', kilobytes: 140 },
  { page: 'index.html', kilobytes: 1900 },
];

/** The custom functions with their sentences; the pane's page loads them after the pane. */
const FUNCTIONS = { file: 'functions.js', kilobytes: 18 };

/** What another program pays for importing these names from the built package; one name must not bring the rest along. */
const IMPORTS = [
  {
    what: 'the library in reach of a cell',
    code: `export { ${(await namesInCells()).join(', ')} } from 'coverage-planner'`,
    kilobytes: 12,
  },
  { what: 'the whole library', code: "export * from 'coverage-planner'", kilobytes: 22 },
  { what: 'coverageRate alone', code: "export { coverageRate } from 'coverage-planner'", kilobytes: 1.5 },
];

/** Every value of the library that a custom function imports. */
async function namesInCells() {
  const folder = inProject('src', 'functions');
  const sources = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')));
  const lists = sources.flatMap((source) =>
    Array.from(source.matchAll(/^import \{([^}]*)\} from '\.\.\/coverage\/index\.ts'/gm), (match) => match[1] ?? ''),
  );
  const names = lists.flatMap((list) => list.split(',').map((name) => name.trim()));
  return [...new Set(names.filter((name) => name !== '' && !name.startsWith('type ')))];
}

/**
 * The page itself and the scripts and styles of ours that it names, custom functions aside; office.js is Microsoft's and not counted.
 *
 * @param {string} page
 */
async function partsOf(page) {
  const html = await readFile(inProject('dist', 'web', page), 'utf8');
  const named = Array.from(
    html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^":]+\.(?:js|css))"/g),
    (match) => match[1] ?? '',
  );
  return [page, ...named.filter((name) => name !== FUNCTIONS.file)];
}

/** @param {readonly string[]} parts files of the built pages */
async function kilobytesOf(parts) {
  const contents = await Promise.all(parts.map((part) => readFile(inProject('dist', 'web', part))));
  return contents.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1024;
}

/**
 * Bundles and minifies a module in memory, the way a program that uses the package would. Packages are loaded here and not above: the
 * gate loads this file before it installs them.
 *
 * @param {string} code
 * @returns {Promise<number>} kilobytes with gzip
 */
async function bundled(code) {
  const { default: webpack } = await import('webpack');
  const { default: TerserPlugin } = await import('terser-webpack-plugin');
  const compiler = webpack({
    mode: 'production',
    context: inProject(),
    devtool: false,
    entry: `data:text/javascript,${encodeURIComponent(code)}`,
    experiments: { outputModule: true },
    output: { filename: 'bundle.js', module: true, library: { type: 'module' } },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          parallel: false,
          terserOptions: { ecma: 2022, module: true },
        }),
      ],
    },
  });
  compiler.hooks.shouldEmit.tap('size', () => false);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const bundle = stats?.hasErrors() ? undefined : stats?.compilation.assets['bundle.js'];
      const failure = error ?? new Error(stats?.toString());
      compiler.close(() => (bundle ? resolve(gzipSync(bundle.buffer()).length / 1024) : reject(failure)));
    });
  });
}

/**
 * @param {string} what
 * @param {number} size
 * @param {number} allowed
 */
function report(what, size, allowed) {
  const verdict = size > allowed ? `too large, ${allowed} KB are allowed` : `of ${allowed} KB allowed`;
  process.stdout.write(`${what}: ${size.toFixed(1)} KB, ${verdict}\n`);
  return size <= allowed;
}

/**
 * Compares pages, custom functions and library with their budgets and prints all of them.
 *
 * @returns {Promise<boolean>} whether everything of the build keeps to its own
 */
export async function withinBudgets() {
  const results = [];
  for (const { page, kilobytes } of PAGES) {
    const parts = await partsOf(page);
    results.push(report(`${page} with ${parts.length - 1} parts`, await kilobytesOf(parts), kilobytes));
  }
  results.push(report(FUNCTIONS.file, await kilobytesOf([FUNCTIONS.file]), FUNCTIONS.kilobytes));
  for (const { what, code, kilobytes } of IMPORTS) results.push(report(what, await bundled(code), kilobytes));
  return results.every(Boolean);
}
