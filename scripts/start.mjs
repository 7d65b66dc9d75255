import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, stop } from './project.mjs';
import { serve } from './serve.mjs';

const WANTED = 3000;

/**
 * Opens an address in the person's browser where there is one; a machine without a screen is left alone.
 *
 * @param {string} address
 */
function open(address) {
  const { platform, env } = process;
  const screen = platform === 'win32' || platform === 'darwin' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (env.CI || env.BROWSER === 'none' || !screen) return;
  const [program, ...args] =
    platform === 'win32'
      ? ['cmd', '/c', 'start', '""', address]
      : [platform === 'darwin' ? 'open' : 'xdg-open', address];
  const child = spawn(program ?? 'xdg-open', args, { stdio: 'ignore', detached: true });
  // No browser is no failure: the address is printed.
  child.on('error', () => undefined);
  child.unref();
}

await ensureInstalled();
await ensureBuilt();
const server = await serve({ root: inProject('dist', 'web'), port: WANTED, tries: 50 }).catch(() =>
  stop(`No port from ${WANTED} to ${WANTED + 49} is free. Close another program that serves pages and try again.`),
);
const address = `http://localhost:${server.port}`;
if (server.port !== WANTED) process.stdout.write(`Port ${WANTED} is taken; using ${server.port}.\n`);
process.stdout.write(`\nCoverage planner: ${address}\nPress Ctrl+C to stop.\n`);
open(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close().then(() => process.exit(0));
  });
}
