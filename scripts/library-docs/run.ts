import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { undocumented } from './complete.ts';
import { introductionExamples } from './introduction.ts';
import { readLibrary } from './library.ts';
import { page } from './page.ts';
import { typeMistakes } from './type-check.ts';

const TOP = path.resolve(import.meta.dirname, '../..');
const PAGE = path.join(TOP, 'docs/library.md');
const LIBRARY = path.join(TOP, 'src/coverage');

const introduction = readFileSync(path.join(import.meta.dirname, 'introduction.md'), 'utf8');
const sections = readLibrary(path.join(LIBRARY, 'index.ts'));
const markdown = await format(page(introduction, sections), { ...(await resolveConfig(PAGE)), filepath: PAGE });

const findings = [
  ...undocumented(sections),
  ...typeMistakes(path.join(LIBRARY, 'tsconfig.json'), sections, introductionExamples(introduction)),
];
// `--check` says what would change and writes nothing.
if (!process.argv.includes('--check')) writeFileSync(PAGE, markdown);
else if (readFileSync(PAGE, 'utf8') !== markdown) findings.push('docs/library.md is not up to date: npm run docs');

for (const finding of findings) process.stderr.write(`${finding}\n`);
if (findings.length === 0) process.stdout.write('docs/library.md: nothing wrong found.\n');
process.exitCode = findings.length === 0 ? 0 : 1;
