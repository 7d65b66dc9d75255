import type { Attempt } from '../host.ts';
import { type Edit, applyEdits } from './edits.ts';
import { PackagePatch } from './package-patch.ts';
import type { SheetCells } from './sheet-cells.ts';
import { staleFormulas } from './stale-formulas.ts';
import { attempt } from './trouble.ts';
import { type WorkbookFile, openWorkbook } from './workbook-file.ts';
import { CLOSE, EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/**
 * The workbook without the results that other values in some cells make wrong: not every program calculates a file anew when it opens
 * it, but each calculates a formula that has no result.
 *
 * @param cells the sheet that changes; formulas of other sheets keep what they show until they are calculated
 * @param changed its cells that get other values
 * @returns the file itself where no formula depends on them
 * @example await withoutResults(file, cells, [{ row: 3, column: 2 }])
 */
export async function withoutResults(
  file: WorkbookFile,
  cells: SheetCells,
  changed: readonly { readonly row: number; readonly column: number }[],
): Promise<Attempt<WorkbookFile>> {
  const edits = staleFormulas(cells, changed).flatMap((place) => resultEdit(cells, place));
  if (edits.length === 0) return { ok: true, value: file };
  const { xml, part } = cells.part;
  const bytes = await attempt(file.name, () => {
    const out = new PackagePatch(file.package);
    out.set(part, [applyEdits(xml, edits)]);
    return out.finish();
  });
  return bytes.ok ? openWorkbook(bytes.value, file.name, file.package.codec) : bytes;
}

/** Takes away the `<v>` after a formula. */
function resultEdit({ part: { xml, part } }: SheetCells, place: number): readonly Edit[] {
  const tokens = new XmlTokens(xml, part, place);
  tokens.next();
  tokens.skip();
  for (let kind = tokens.next(); kind !== END && kind !== CLOSE; kind = tokens.next()) {
    if ((kind !== OPEN && kind !== EMPTY) || !tokens.is('v')) continue;
    const from = tokens.start;
    tokens.skip();
    return [{ from, to: tokens.stop, put: '' }];
  }
  return [];
}
