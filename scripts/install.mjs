import { readFile } from 'node:fs/promises';
import { inProject, npm, stop } from './project.mjs';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/**
 * @param {string} file
 * @returns {Promise<Lock | undefined>} what a lockfile lists; `undefined` when there is none or it cannot be read
 */
async function lock(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whether `node_modules` holds what the lockfile asks for. Packages that only some platforms need are not asked after.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} found node_modules/.package-lock.json, which npm writes after each install
 */
function matches(wanted, found) {
  if (!found) return false;
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '' || entry.optional || entry.devOptional || entry.link) return true;
    return found.packages[place]?.version === entry.version;
  });
}

/** Installs the project's packages when they are missing or are not those of the lockfile; says so on stderr. */
export async function ensureInstalled() {
  const wanted = await lock(inProject('package-lock.json'));
  if (!wanted) stop('package-lock.json is missing or damaged. Get a fresh copy of the project.');
  if (matches(wanted, await lock(inProject('node_modules', '.package-lock.json')))) return;
  process.stderr.write('Installing packages (npm ci), about a minute …\n');
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { output: 'stderr' });
  if (code !== 0)
    stop('The packages could not be installed. Check the network connection, then run the command again.');
}
