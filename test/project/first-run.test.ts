import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a script file loads before its first line runs. */
function loadedFirst(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return Array.from(
    source.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm),
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** Packages that a script needs before it could have installed them, through all the files it loads. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return loadedFirst(file).flatMap((name) => {
    if (name.startsWith('.')) return packagesOf(path.resolve(path.dirname(file), name), seen);
    return name.startsWith('node:') ? [] : [name];
  });
}

describe('in a fresh clone, before anything is installed', () => {
  test.each(['scripts/gate.mjs', 'scripts/start.mjs', 'bin/coverage-planner.js'])(
    '%s starts without any package',
    (file) => {
      expect(packagesOf(path.resolve(file))).toEqual([]);
    },
  );

  test('the search for packages finds one', () => {
    expect(packagesOf(path.resolve('eslint.config.js'))).toContain('typescript-eslint');
  });
});
