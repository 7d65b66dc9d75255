import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type LayoutMemory, storedMemory } from '../tasks/layout-memory.ts';

/**
 * Where the command line keeps choices for columns, by the habit of each system.
 *
 * @param env the environment; `COVERAGE_PLANNER_LAYOUTS` names another file
 * @example layoutFile({ XDG_STATE_HOME: '/home/lan/.state' }, 'linux') // '/home/lan/.state/coverage-planner/layouts.json'
 */
export function layoutFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const named = env['COVERAGE_PLANNER_LAYOUTS'];
  if (named) return named;
  const home = homedir();
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    win32: env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'),
    darwin: join(home, 'Library', 'Application Support'),
  };
  const folder = folders[platform] ?? env['XDG_STATE_HOME'] ?? join(home, '.local', 'state');
  return join(folder, 'coverage-planner', 'layouts.json');
}

/**
 * Choices for columns kept in a file. Only words of headers and roles are kept, never a figure or a unit's name. Where the file cannot
 * be read or written, nothing is remembered: a calculation never fails for it.
 *
 * @example calculate(host, { read: {}, roles, settings, memory: layoutsIn(layoutFile(process.env, process.platform)) })
 */
export function layoutsIn(file: string): LayoutMemory {
  return storedMemory(
    () => {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return null;
      }
    },
    (text) => {
      try {
        mkdirSync(dirname(file), { recursive: true });
        const beside = `${file}.${String(process.pid)}`;
        writeFileSync(beside, text);
        renameSync(beside, file);
      } catch {
        // A home that cannot be written remembers nothing.
      }
    },
  );
}
