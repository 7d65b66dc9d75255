import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TOP = path.resolve(__dirname, '../..');
const CRUISER = path.join(TOP, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What each file below exports, so that anything may import it. */
const TARGETS = [
  'src/coverage/index.ts',
  'src/table/cells.ts',
  'src/layout/plan.ts',
  'src/document/sentence.ts',
  'src/host/host.ts',
  'src/host/excel/excel.ts',
  'src/host/file/file.ts',
  'src/host/grid/grid.ts',
  'src/tasks/calculation.ts',
  'src/words/problems.ts',
  'src/taskpane/pane.ts',
  'bench/run.ts',
];

/** A file, what it imports, and the rule that forbids it. */
const FORBIDDEN: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['src/coverage/a.ts', 'src/table/cells.ts', 'walls-of-coverage'],
  ['src/coverage/b.ts', 'src/words/problems.ts', 'walls-of-coverage'],
  ['src/coverage/c.ts', 'node:fs', 'node-only-where-it-runs'],
  ['src/coverage/d.ts', 'preact', 'packages-of-coverage'],
  ['src/words/a.ts', 'src/tasks/calculation.ts', 'walls-of-words'],
  ['src/table/a.ts', 'src/layout/plan.ts', 'walls-of-table'],
  ['src/layout/a.ts', 'src/host/host.ts', 'walls-of-layout'],
  ['src/document/a.ts', 'src/layout/plan.ts', 'walls-of-document'],
  ['src/host/excel/a.ts', 'src/tasks/calculation.ts', 'walls-of-host'],
  ['src/host/excel/b.ts', 'src/host/file/file.ts', 'hosts-apart'],
  ['src/host/a.ts', 'src/host/grid/grid.ts', 'seam-above-hosts'],
  ['src/tasks/a.ts', 'src/host/excel/excel.ts', 'walls-of-tasks'],
  ['src/taskpane/a.ts', 'src/host/excel/excel.ts', 'walls-of-taskpane'],
  ['src/taskpane/excel-entry.ts', 'src/host/grid/grid.ts', 'walls-of-taskpane-excel-entry-ts'],
  ['src/functions/a.ts', 'src/table/cells.ts', 'walls-of-functions'],
  ['src/commands/a.ts', 'src/host/file/file.ts', 'walls-of-commands'],
  ['src/cli/a.ts', 'src/host/excel/excel.ts', 'walls-of-cli'],
  ['src/workbench/a.ts', 'src/host/excel/excel.ts', 'walls-of-workbench'],
  ['src/layout/b.ts', 'bench/run.ts', 'walls-of-layout'],
  ['src/layout/c.ts', 'node:fs', 'node-only-where-it-runs'],
  ['src/layout/d.ts', 'exceljs', 'packages-of-layout'],
  ['src/taskpane/b.ts', '@univerjs/core', 'packages-of-taskpane'],
  ['src/host/excel/c.ts', '@univerjs/core', 'packages-of-host'],
  ['src/strays/a.ts', 'src/table/cells.ts', 'every-file-in-a-room'],
  ['src/table/circle.ts', 'src/table/circle-back.ts', 'no-circles'],
  ['src/table/missing.ts', 'src/table/nowhere.ts', 'no-dangling-imports'],
];

const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['src/taskpane/excel-entry.ts', 'src/host/excel/excel.ts'],
  ['src/workbench/main.ts', 'src/host/grid/grid.ts'],
  ['src/workbench/main.ts', 'src/taskpane/pane.ts'],
  ['src/commands/commands.ts', 'src/host/excel/excel.ts'],
  ['src/host/grid/ok.ts', '@univerjs/core'],
  ['src/host/file/ok.ts', 'node:zlib'],
  ['src/taskpane/ok.ts', 'preact'],
];

function importOf(from: string, to: string): string {
  if (!/^(src|bench)\//.test(to)) return to;
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

describe('The walls between the rooms', () => {
  let folder = '';
  let violations: readonly Violation[] = [];

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'walls-'));
    symlinkSync(path.join(TOP, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const files = new Map(TARGETS.map((file) => [file, 'export type Thing = string;\n']));
    files.set('src/table/circle-back.ts', "export type { Thing } from './circle.ts';\nexport type Other = string;\n");
    for (const [from, to] of [...FORBIDDEN, ...ALLOWED]) {
      const before = files.get(from) ?? 'export type Thing = string;\n';
      files.set(from, `${before}import '${importOf(from, to)}';\n`);
    }
    for (const [file, text] of files) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const args = [CRUISER, '--config', path.join(TOP, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
    const ran = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
    violations = (JSON.parse(ran.stdout) as { summary: { violations: Violation[] } }).summary.violations;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const reported = (from: string, to: string) =>
    violations
      .filter((found) => found.from === from && found.to.includes(to.replace(/^node:/, '')))
      .map((found) => found.rule.name);

  test.each(FORBIDDEN)('%s may not import %s', (from, to, rule) => {
    const target = rule === 'no-dangling-imports' ? './nowhere.ts' : to;
    // A circle is reported once, from either of its files.
    expect([...reported(from, target), ...reported(to, from)]).toContain(rule);
  });

  test.each(ALLOWED)('%s may import %s', (from, to) => {
    expect(reported(from, to)).toEqual([]);
  });
});
