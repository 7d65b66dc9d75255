import { sameMark } from '../../layout/mark.ts';
import { type EditPlan, editedArea } from '../../layout/edit-plan.ts';
import type { WritePlan } from '../../layout/plan.ts';
import { type Area, LAST_ROW, joinedArea, parseArea } from '../../table/area.ts';
import type { Problem } from '../../table/problem.ts';
import type { Attempt, Host, Outcome, ReadRequest, Reading, Receipt, SheetInfo } from '../host.ts';
import { editProblems } from './edit-check.ts';
import { patchOfEdits } from './edit-patch.ts';
import { withoutResults } from './forget-results.ts';
import { patchWorkbook } from './patch-workbook.ts';
import type { SheetPatch, WorkbookPatch } from './patch.ts';
import { planProblems } from './plan-check.ts';
import { patchOfPlan } from './plan-patch.ts';
import { type SheetCells, cellsWithin } from './sheet-cells.ts';
import { type WorkbookFile, openWorkbook } from './workbook-file.ts';

const refused = (problems: readonly Problem[]): Outcome => ({ kind: 'refused', problems });

/** A sheet and an address without it, from what was asked: `'Tháng 9'!A4:H20` names both. */
function placeOf({ sheet, address }: ReadRequest): { sheet?: string; address?: string } {
  const named = address === undefined ? null : /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  const found = sheet ?? named?.[1]?.replaceAll("''", "'") ?? named?.[2];
  const range = named?.[3] ?? address;
  return { ...(found !== undefined && { sheet: found }), ...(range !== undefined && { address: range }) };
}

/** Rows and columns past the last used ones hold nothing, so a generous range is cut there. */
function clipped(area: Area, used: Area): Area {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
    right: Math.max(area.left, Math.min(area.right, used.right)),
  };
}

/** How many cells hold something else once the patch is made. Runs may cover the same cell; the last one counts. */
function countChanges(cells: SheetCells, { runs }: SheetPatch): number {
  const settled = new Map<number, Uint8Array>();
  const seen = (row: number, column: number): boolean => {
    const rows = settled.get(column) ?? new Uint8Array(LAST_ROW + 1);
    settled.set(column, rows);
    const before = rows[row] === 1;
    rows[row] = 1;
    return before;
  };
  let count = 0;
  for (const { column, top, cells: patches } of [...runs].reverse()) {
    patches.forEach((patch, down) => {
      if (!patch || seen(top + down, column)) return;
      const gone = 'remove' in patch;
      // The empty text a formula gave is read back as nothing.
      const sameValue = (cells.value(top + down, column) ?? '') === (gone ? '' : (patch.value ?? ''));
      const sameFormula = cells.formula(top + down, column) === (gone ? null : (patch.formula ?? null));
      if (!sameValue || !sameFormula) count++;
    });
  }
  return count;
}

/** A workbook file in memory as a place to read tables from and write plans to; `bytes()` is what to save. */
export class FileHost implements Host {
  private file: WorkbookFile;
  private readonly writes = new WeakMap<Receipt, { before: WorkbookFile; after: WorkbookFile }>();

  /** @param file the workbook as opened; it stays as it is */
  constructor(file: WorkbookFile) {
    this.file = file;
  }

  /** The workbook as it is now, to be saved. */
  bytes(): Uint8Array {
    return this.file.bytes;
  }

  /** The workbook as it is now, to be looked at. */
  workbook(): WorkbookFile {
    return this.file;
  }

  /** Reads the used range of a sheet, or an area of it; without a sheet's name the one shown first. */
  async read(request: ReadRequest): Promise<Attempt<Reading>> {
    const { sheet = this.firstSheet(), address } = placeOf(request);
    if (sheet === undefined)
      return { ok: false, problems: [{ code: 'no-worksheet', severity: 'error', details: { file: this.file.name } }] };
    const read = await this.file.readSheet(sheet);
    if (!read.ok) return read;
    const cells = read.value;
    const asked = address === undefined ? cells.area : parseArea(address);
    if (!asked) {
      return {
        ok: false,
        problems: [{ code: 'bad-range', severity: 'error', sheet: cells.sheet, details: { range: address ?? '' } }],
      };
    }
    const chosen = clipped(asked, cells.area);
    const marks = this.file.marks.filter((mark) => mark.sheet === cells.sheet);
    return {
      ok: true,
      value: { cells: cellsWithin(cells, joinedArea(chosen, cells.area)), chosen, exact: address !== undefined, marks },
    };
  }

  sheets(): Promise<Attempt<readonly SheetInfo[]>> {
    const sheets = this.file.sheets.map(({ name, state, hasCells }) => ({ name, state, hasCells }));
    return Promise.resolve({ ok: true, value: sheets });
  }

  private firstSheet(): string | undefined {
    const { sheets, active } = this.file;
    const shown = sheets[active];
    if (shown?.hasCells && shown.state === 'visible') return shown.name;
    return (
      sheets.find((sheet) => sheet.hasCells && sheet.state === 'visible') ?? sheets.find((sheet) => sheet.hasCells)
    )?.name;
  }

  async edit(plan: EditPlan): Promise<Outcome> {
    const read = await this.file.readSheet(plan.sheet);
    if (!read.ok) return refused(read.problems);
    const problems = editProblems(read.value, plan);
    if (problems.length > 0) return refused(problems);
    const area = editedArea(plan);
    if (!area) return refused([{ code: 'nothing-to-write', severity: 'error', sheet: plan.sheet }]);
    const numbers = plan.edits.filter(({ becomes }) => typeof becomes === 'number');
    const from = await withoutResults(this.file, read.value, numbers);
    if (!from.ok) return refused(from.problems);
    const receipt: Receipt = { sheet: plan.sheet, area, cells: plan.edits.length };
    return this.write(patchOfEdits(read.value, plan), receipt, from.value);
  }

  async apply(plan: WritePlan): Promise<Outcome> {
    const before = this.file;
    const read = await before.readSheet(plan.sheet);
    if (!read.ok) return refused(read.problems);
    const patch = patchOfPlan(plan, before.marks);
    const [sheetPatch = { sheet: plan.sheet, runs: [] }] = patch.sheets;
    const ours = before.marks.some((mark) => plan.supersedes && sameMark(mark, plan.supersedes))
      ? plan.supersedes
      : undefined;
    const problems = planProblems(read.value, plan, sheetPatch.runs, ours);
    if (problems.length > 0) return refused(problems);
    return this.write(patch, { sheet: plan.sheet, area: plan.area, cells: countChanges(read.value, sheetPatch) });
  }

  private async write(patch: WorkbookPatch, receipt: Receipt, from = this.file): Promise<Outcome> {
    const before = this.file;
    const patched = await patchWorkbook(from, patch);
    if (!patched.ok) return refused(patched.problems);
    const after = await openWorkbook(patched.value, before.name, before.package.codec);
    if (!after.ok) return refused(after.problems);
    this.file = after.value;
    this.writes.set(receipt, { before, after: after.value });
    return { kind: 'written', receipt };
  }

  /** Puts the file back to the byte. Writes are taken back last first; for any other receipt there is nothing to take back. */
  takeBack(receipt: Receipt): Promise<Outcome> {
    const write = this.writes.get(receipt);
    if (write?.after !== this.file) {
      return Promise.resolve(refused([{ code: 'nothing-to-take-back', severity: 'error', sheet: receipt.sheet }]));
    }
    this.file = write.before;
    return Promise.resolve({ kind: 'written', receipt });
  }

  /** A file has no screen. */
  select(): Promise<void> {
    return Promise.resolve();
  }

  /** A file's selection never changes. */
  watch(): () => void {
    return () => undefined;
  }
}
