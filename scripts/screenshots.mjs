import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, tool } from './project.mjs';
import { serve } from './serve.mjs';

/** Takes the README's pictures of the pages as built: `npm run screenshots`. */
await ensureInstalled();
const browser = await findBrowser();
await ensureBuilt(['web']);
const server = await serve({ root: inProject('dist', 'web'), port: 0 });
const env = { COVERAGE_URL: `http://localhost:${server.port}`, COVERAGE_BROWSER: browser };
process.exitCode = await tool('tsx', ['scripts/screenshots/take.ts'], { env });
await server.close();
