import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export const inProject = (/** @type {string[]} */ ...parts) => path.join(TOP, ...parts);

/** The tools the scripts run, by the file Node starts: the same on every platform, without a shell. */
const TOOLS = {
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  knip: 'knip/bin/knip.js',
  'office-addin-debugging': 'office-addin-debugging/cli.js',
  'office-addin-manifest': 'office-addin-manifest/cli.js',
  playwright: 'playwright-core/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  webpack: 'webpack/bin/webpack.js',
};

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] variables on top of this process's own
 * @property {'inherit' | 'stderr' | 'ignore'} [output] where what it prints goes; `inherit` unless given
 * @property {boolean} [shell] through a shell, as Windows needs for `.cmd` files
 * @property {string} [folder] where it runs; the project's top unless given
 * @property {(text: string) => void} [heard] is told what it prints on stderr, which is still shown
 */

/**
 * Runs a program and waits for its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 127 when it cannot be started, 1 when a signal ended it
 * @example await run('apt-get', ['update']) // 0
 */
export function run(program, args, { env = {}, output = 'inherit', shell = false, folder = TOP, heard } = {}) {
  return new Promise((resolve) => {
    const out = output === 'stderr' ? 2 : output;
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', out, heard ? 'pipe' : out],
      shell,
    });
    child.stderr?.on('data', (/** @type {Buffer} */ data) => {
      process.stderr.write(data);
      heard?.(data.toString('utf8'));
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs one of the project's installed tools with the Node that runs this script.
 *
 * @param {keyof typeof TOOLS} name
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @example await tool('tsc', ['--noEmit']) // 0
 */
export function tool(name, args, options) {
  return run(process.execPath, [inProject('node_modules', TOOLS[name]), ...args], options);
}

/**
 * Runs npm, found the way npm itself tells its scripts, else on the PATH.
 *
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Ends the program with a sentence for the person who ran it.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}
