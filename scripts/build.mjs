import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { inProject, stop, tool } from './project.mjs';

/**
 * What a build makes: the pages (`dist/web`), the command line (`dist/cli`), the calculation library (`dist/coverage`).
 *
 * @typedef {'web' | 'cli' | 'library'} Part
 */

/** @type {Record<Part, () => Promise<number>>} */
const STEPS = {
  web: () => tool('webpack', ['--mode', 'production', '--config-name', 'web'], { output: 'stderr' }),
  cli: () => tool('webpack', ['--mode', 'production', '--config-name', 'cli'], { output: 'stderr' }),
  library: () =>
    rm(inProject('dist', 'coverage'), { recursive: true, force: true }).then(() =>
      tool('tsc', ['-p', 'src/coverage/tsconfig.json'], { output: 'stderr' }),
    ),
};

const EVERYTHING = /** @type {Part[]} */ (Object.keys(STEPS));

/** Everything a build reads. */
const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/**
 * @param {string} place a file or folder
 * @returns {Promise<string[]>} one line for each file below: its path, size and time
 */
async function lines(place) {
  const found = await stat(place).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [`${place} ${found.size} ${found.mtimeMs}`];
  const names = (await readdir(place)).sort();
  return (await Promise.all(names.map((name) => lines(path.join(place, name))))).flat();
}

/** What the inputs look like now. Deleted files and another address for the manifest change it too. */
async function fingerprint() {
  const all = await Promise.all(INPUTS.map((name) => lines(inProject(name))));
  const text = [process.env.COVERAGE_PLANNER_URL ?? '', ...all.flat()].join('\n');
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Builds the parts that were not made from exactly the present inputs; says on stderr when it does.
 *
 * @param {readonly Part[]} [parts] all of them unless given
 * @param {{ always?: boolean }} [options] `always` builds even what is up to date
 */
export async function ensureBuilt(parts = EVERYTHING, { always = false } = {}) {
  const now = await fingerprint();
  for (const part of parts) {
    const stamp = inProject('dist', `${part}.stamp`);
    const before = await readFile(stamp, 'utf8').catch(() => '');
    if (before === now && !always) continue;
    process.stderr.write(`Building ${part} …\n`);
    if ((await STEPS[part]()) !== 0) stop(`Building ${part} failed: see the lines above.`);
    await mkdir(path.dirname(stamp), { recursive: true });
    await writeFile(stamp, now);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  await ensureBuilt(EVERYTHING, { always: true });
}
