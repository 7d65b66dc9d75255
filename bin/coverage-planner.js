#!/usr/bin/env node
import { existsSync } from 'node:fs';

// A published package carries the built program; a checkout installs and builds it on first use and after each change.
const build = new URL('../scripts/build.mjs', import.meta.url);
if (existsSync(build)) {
  const { ensureInstalled } = await import('../scripts/install.mjs');
  const { ensureBuilt } = await import('../scripts/build.mjs');
  await ensureInstalled();
  await ensureBuilt(['cli']);
}
const program = new URL('../dist/cli/coverage-planner.js', import.meta.url);
await import(program.href);
