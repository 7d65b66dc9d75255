import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProjectFiles } from './files.ts';

/**
 * The project's own files, as the check wants to see them.
 *
 * @param top the project's top folder
 */
export function projectFiles(top: string): ProjectFiles {
  const commands = path.join(top, 'src', 'commands');
  const sources = existsSync(commands) ? readdirSync(commands).filter((name) => name.endsWith('.ts')) : [];
  return {
    commands: sources.map((name) => readFileSync(path.join(commands, name), 'utf8')).join('\n'),
    bytes(name) {
      const file = path.join(top, name);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}
