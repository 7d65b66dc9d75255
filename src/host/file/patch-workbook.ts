import type { Problem } from '../../table/problem.ts';
import type { Attempt } from '../host.ts';
import { applyEdits } from './edits.ts';
import { setMarks } from './mark-part.ts';
import { PackagePatch } from './package-patch.ts';
import type { SheetPatch, WorkbookPatch } from './patch.ts';
import { targetProblems } from './patch-check.ts';
import { Targets } from './patch-targets.ts';
import { recalculationEdits } from './recalculate.ts';
import { ruleEdits } from './rule-edits.ts';
import type { SheetCells } from './sheet-cells.ts';
import { dimensionEdits, widthEdits } from './sheet-head.ts';
import { spliceSheet } from './sheet-splice.ts';
import { StyleWriter } from './style-writer.ts';
import { attempt } from './trouble.ts';
import type { WorkbookFile } from './workbook-file.ts';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A sheet with its changes, ready to be written. */
interface Work {
  readonly patch: SheetPatch;
  readonly cells: SheetCells;
  readonly targets: Targets;
}

function writeSheet({ patch, cells, targets }: Work, out: PackagePatch, styles: StyleWriter): number {
  const edits = [
    ...dimensionEdits(cells.part, patch.runs, targets),
    ...widthEdits(cells.part, patch.widths ?? []),
    ...ruleEdits(cells.part, patch.rules ?? [], patch.removeRules ?? [], styles),
  ];
  const { blocks, formulasLost } = spliceSheet(cells, targets, edits, styles);
  out.set(cells.part.part, blocks);
  return formulasLost;
}

async function writeStyles(file: WorkbookFile, out: PackagePatch, writer: StyleWriter): Promise<void> {
  const edits = writer.edits();
  if (edits.length === 0) return;
  const { xml, part } = await file.styles();
  out.set(part, [applyEdits(xml, edits)]);
  if (file.places.styles !== undefined) return;
  const { workbook, links } = file.places;
  const family = links.find((link) => link.kind === 'worksheet')?.family ?? '';
  out.type(part, STYLES_TYPE);
  out.link({ source: workbook, family, kind: 'styles', target: part });
}

/** The calculation chain lists every formula; with one missing Excel calls the file damaged. Excel makes a new one by itself. */
function dropCalculationChain(file: WorkbookFile, out: PackagePatch): void {
  const { workbook, links } = file.places;
  for (const link of links) if (link.kind === 'calcChain' && !link.external) out.drop(link.target, workbook);
}

async function askRecalculation(file: WorkbookFile, out: PackagePatch): Promise<void> {
  const { workbook } = file.places;
  const xml = await file.package.xml(workbook);
  out.set(workbook, [applyEdits(xml, recalculationEdits(xml, workbook))]);
}

/**
 * Gives a workbook with changes made. Only the parts that change are written anew, and in them everything but the changes is the
 * original's bytes; all other parts are copied as they stand, still squeezed.
 *
 * @param file the workbook; it stays as it is
 * @param patch what changes; each sheet at most once
 * @returns the new file; problems `no-such-sheet`, `no-worksheet`, `merged-target`, `array-formula-target` and those of reading
 * @example await patchWorkbook(file, { sheets: [{ sheet: 'Tháng 9', runs: [{ column: 8, top: 4, cells: [{ value: 0.5 }] }] }] })
 */
export async function patchWorkbook(file: WorkbookFile, patch: WorkbookPatch): Promise<Attempt<Uint8Array>> {
  const works: Work[] = [];
  const problems: Problem[] = [];
  for (const sheetPatch of patch.sheets) {
    const cells = await file.readSheet(sheetPatch.sheet);
    if (!cells.ok) return cells;
    const targets = new Targets(sheetPatch.runs);
    problems.push(...targetProblems(cells.value, sheetPatch.runs, targets));
    works.push({ patch: sheetPatch, cells: cells.value, targets });
  }
  if (problems.length > 0) return { ok: false, problems };
  return attempt(file.name, async () => {
    const out = new PackagePatch(file.package);
    const styles = new StyleWriter(await file.styles());
    const formulasLost = works.reduce((lost, work) => lost + writeSheet(work, out, styles), 0);
    await writeStyles(file, out, styles);
    if (formulasLost > 0) dropCalculationChain(file, out);
    if (patch.recalculate) await askRecalculation(file, out);
    if (patch.marks) setMarks(file, out, patch.marks);
    return out.finish();
  });
}
