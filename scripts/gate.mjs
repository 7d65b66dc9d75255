import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { journeys } from './journeys.mjs';
import { stop, tool } from './project.mjs';
import { withinBudgets } from './size.mjs';

/** What jest says last, by the step that ran it, so that it can be said again at the very end. */
/** @type {Map<string, string>} */
const closing = new Map();

/** Jest reports on stderr, in colours only on a screen; asked for here because its output goes through a pipe. */
const COLOURS = process.stderr.isTTY ? ['--colors'] : [];

/** @param {string} step */
function listen(step) {
  return (/** @type {string} */ text) => {
    const line = text.split('\n').findLast((part) => /^\S*Tests:\s/.test(part.replace(/\u001b\[\d+m/g, '')));
    if (line) closing.set(step, line);
  };
}

/** @param {...string} projects */
async function types(...projects) {
  for (const project of projects) {
    const code = await tool('tsc', ['-p', project, '--noEmit']);
    if (code !== 0) return code;
  }
  return 0;
}

/**
 * The gate, in order: what is quick to tell comes first.
 *
 * @param {string} browser
 * @returns {[name: string, step: () => Promise<number>][]}
 */
function steps(browser) {
  return [
    ['format', () => tool('prettier', ['--check', '--log-level=warn', '.'])],
    ['lint', () => tool('eslint', ['.', '--max-warnings=0'])],
    [
      'types',
      () => types('tsconfig.json', 'tsconfig.pure.json', 'src/coverage/tsconfig.json', 'scripts/tsconfig.json'),
    ],
    ['import walls', () => tool('depcruise', ['src'])],
    ['dead code', () => tool('knip', [])],
    ['library page', () => tool('tsx', ['scripts/library-docs/run.ts', '--check'])],
    ['manifest', () => tool('tsx', ['scripts/validate-manifest/run.ts'])],
    ['build', () => ensureBuilt().then(() => 0)],
    ['size', () => withinBudgets().then((within) => (within ? 0 : 1))],
    ['tests', () => tool('jest', COLOURS, { heard: listen('tests') })],
    ['browser journeys', () => journeys({ browser, args: COLOURS, heard: listen('browser journeys') })],
  ];
}

const started = performance.now();
const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

await ensureInstalled();
const browser = await findBrowser();
process.stdout.write(`Browser: ${browser}\n`);
for (const [name, step] of steps(browser)) {
  const since = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const code = await step();
  if (code !== 0) stop(`The gate stopped at "${name}" (exit code ${code}, ${seconds(since)}): see the lines above.`);
  process.stdout.write(`   ${name}: passed, ${seconds(since)}\n`);
}
process.stdout.write(`\nEverything passed in ${seconds(started)}.\n`);
for (const [name, line] of closing) process.stdout.write(`${name}\n${line}\n`);
