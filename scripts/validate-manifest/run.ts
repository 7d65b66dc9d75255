import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from './check.ts';
import { projectFiles } from './project-files.ts';

const TOP = path.resolve(import.meta.dirname, '../..');
const options = process.argv.slice(2);
const file = options.find((option) => !option.startsWith('-')) ?? path.join(TOP, 'manifest.xml');

const findings = checkManifest(readFileSync(file, 'utf8'), projectFiles(TOP));
for (const { line, text } of findings) process.stderr.write(`${path.relative(process.cwd(), file)}:${line} ${text}\n`);
if (findings.length === 0) process.stdout.write(`${path.relative(process.cwd(), file)}: nothing wrong found.\n`);
process.exitCode = findings.length === 0 ? 0 : 1;

// Microsoft's own check sends the manifest to a service of theirs, so it runs only when asked for.
if (options.includes('--online') && findings.length === 0) {
  const validator = path.join(TOP, 'node_modules/office-addin-manifest/cli.js');
  process.exitCode = spawnSync(process.execPath, [validator, 'validate', file], { stdio: 'inherit' }).status ?? 1;
}
