import type { Attempt } from '../../src/host/host.ts';
import { FileHost } from '../../src/host/file/file-host.ts';
import { nodeCodec } from '../../src/host/file/node-codec.ts';
import { Package } from '../../src/host/file/package.ts';
import { patchWorkbook } from '../../src/host/file/patch-workbook.ts';
import type { SheetPatch } from '../../src/host/file/patch.ts';
import type { SheetCells } from '../../src/host/file/sheet-cells.ts';
import { type WorkbookFile, openWorkbook } from '../../src/host/file/workbook-file.ts';
import { type PlainOptions, plainWorkbook, worksheet } from './build-workbook.ts';

/** The value of an attempt that must succeed. */
export function got<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(JSON.stringify(attempt.problems));
  return attempt.value;
}

/** The codes of an attempt that must fail. */
export function codes(attempt: Attempt<unknown>): string[] {
  return attempt.ok ? [] : attempt.problems.map((problem) => problem.code);
}

export async function opened(bytes: Uint8Array): Promise<WorkbookFile> {
  return got(await openWorkbook(bytes, 'test.xlsx', nodeCodec));
}

export async function hostOf(bytes: Uint8Array): Promise<FileHost> {
  return new FileHost(await opened(bytes));
}

/** The cells of a workbook with one sheet, from what stands inside `<worksheet>`. */
export async function cellsOf(inside: string, more: Partial<PlainOptions> = {}): Promise<SheetCells> {
  const file = await opened(plainWorkbook({ sheets: { S: worksheet(inside) }, ...more }));
  return got(await file.readSheet('S'));
}

/** A part's text. */
export async function partText(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode(await new Package(bytes, nodeCodec).raw(part));
}

/** What becomes of a sheet: the worksheet's inside after a patch. */
export async function patched(
  inside: string,
  patch: Omit<SheetPatch, 'sheet'>,
  more: Partial<PlainOptions> = {},
): Promise<string> {
  const file = await opened(plainWorkbook({ sheets: { S: worksheet(inside) }, ...more }));
  const bytes = got(await patchWorkbook(file, { sheets: [{ sheet: 'S', ...patch }] }));
  const text = await partText(bytes, 'xl/worksheets/sheet1.xml');
  return text.replace(/^[\s\S]*?<worksheet[^>]*>/, '').replace('</worksheet>', '');
}
