import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inProject, npm, run, stop, tool } from './project.mjs';

/** An npm package that carries a Chromium for Linux; fetched only where nothing else is to be had. */
const SHIPPED = '@sparticuz/chromium@147.0.0';

/** Where a browser downloaded for the tests is kept. */
const CACHE = inProject('.cache', 'browser');

const NAMES = [
  'microsoft-edge-stable',
  'microsoft-edge',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
];

/** Places where the installers of Edge, Chrome and Chromium put them. */
function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const apps = ['Microsoft Edge', 'Google Chrome', 'Chromium'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter((root) => root !== undefined);
    const tails = [
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
    ];
    return tails.flatMap((tail) => roots.map((root) => path.join(root, tail)));
  }
  const folders = [
    ...(env.PATH ?? '').split(path.delimiter),
    '/usr/bin',
    '/opt/google/chrome',
    '/opt/microsoft/msedge',
  ];
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * Whether the program really is a browser that starts: on some Ubuntu machines `chromium-browser` only tells to install a snap.
 * Windows' browsers print no version, so there the file is enough.
 *
 * @param {string} file
 */
async function starts(file) {
  if (!existsSync(file)) return false;
  return process.platform === 'win32' || (await run(file, ['--version'], { output: 'ignore' })) === 0;
}

/** @param {readonly string[]} files */
async function firstThatStarts(files) {
  for (const file of new Set(files)) if (await starts(file)) return file;
  return undefined;
}

/** Debian's own package, where the machine is a Debian and we may install. */
async function fromDebian() {
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID=debian$/m.test(system) || process.getuid?.() !== 0) return undefined;
  process.stderr.write('Installing the Debian package chromium …\n');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, output: 'stderr' });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, output: 'stderr' });
  return firstThatStarts(['/usr/bin/chromium']);
}

/** The browser Playwright offers for download. */
async function fromPlaywright() {
  process.stderr.write('Downloading Chromium with Playwright …\n');
  const env = { PLAYWRIGHT_BROWSERS_PATH: path.join(CACHE, 'playwright') };
  await tool('playwright', ['install', 'chromium'], { env, output: 'stderr' });
  return downloaded();
}

/** A browser that Playwright downloaded on an earlier run. */
async function downloaded() {
  const root = path.join(CACHE, 'playwright');
  const found = await readdir(root, { recursive: true }).catch(() => []);
  const names = new Set(['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing', 'headless_shell']);
  return firstThatStarts(found.filter((file) => names.has(path.basename(file))).map((file) => path.join(root, file)));
}

/** A Chromium that comes as an npm package: no rights and no system libraries needed, Linux on x64 only. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(CACHE, 'npm');
  const entry = path.join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  if (!existsSync(entry)) {
    process.stderr.write('Fetching Chromium as an npm package …\n');
    await mkdir(folder, { recursive: true });
    const fetched = [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      SHIPPED,
    ];
    if ((await npm(fetched, { output: 'stderr', folder })) !== 0 || !existsSync(entry)) return undefined;
  }
  // The package unpacks the system libraries a bare machine lacks only when it believes to run on Amazon's.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const shipped = await import(pathToFileURL(entry).href);
  const file = await shipped.default.executablePath();
  return (await starts(file)) ? file : undefined;
}

/**
 * A browser for the journeys: one that is on the machine, else one that can be got.
 *
 * @returns {Promise<string>} path of the program; ends the process with a sentence when there is none
 */
export async function findBrowser() {
  const named = process.env.COVERAGE_BROWSER;
  if (named)
    return (await starts(named)) ? named : stop(`COVERAGE_BROWSER names ${named}, which is no browser that starts.`);
  const found =
    (await firstThatStarts(usualPlaces())) ??
    (await downloaded()) ??
    (await fromDebian()) ??
    (await fromPlaywright()) ??
    (await fromNpm());
  return (
    found ??
    stop(
      'The tests need a browser and none could be got. Install Microsoft Edge, Google Chrome or Chromium, or set COVERAGE_BROWSER to the path of one.',
    )
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${await findBrowser()}\n`);
