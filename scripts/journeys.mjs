import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, tool } from './project.mjs';
import { serve } from './serve.mjs';

/**
 * Serves the built pages on a free port and runs the browser journeys against them. The tests read two variables:
 * `COVERAGE_URL` (the workbench's address, without a slash at its end) and `COVERAGE_BROWSER` (the browser's program).
 *
 * @param {{ browser: string, args?: string[], heard?: (text: string) => void }} options `args` go on to jest
 * @returns {Promise<number>} jest's exit code
 */
export async function journeys({ browser, args = [], heard }) {
  const server = await serve({ root: inProject('dist', 'web'), port: 0 });
  const env = { COVERAGE_URL: `http://localhost:${server.port}`, COVERAGE_BROWSER: browser };
  const code = await tool('jest', ['--config', 'jest.journeys.config.js', ...args], { env, ...(heard && { heard }) });
  await server.close();
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  const browser = await findBrowser();
  await ensureBuilt(['web']);
  process.exitCode = await journeys({ browser, args: process.argv.slice(2) });
}
