import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../src/cli/run.ts';

/** What a command printed and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly problems: string;
}

/** Runs the command line in this process. */
export async function say(...words: readonly string[]): Promise<Said> {
  let [out, problems] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((problems += String(text)), true));
  const code = await run(words);
  return { code, out, problems };
}

export type Row = readonly (string | number | null)[];

/** A workbook of one sheet, made by another program's library. */
export async function workbookIn(
  folder: string,
  name: string,
  rows: readonly Row[],
  change?: (sheet: ExcelJS.Worksheet) => unknown,
): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu 01');
  sheet.addRows(rows.map((row) => [...row]));
  await change?.(sheet);
  const file = join(folder, name);
  await book.xlsx.writeFile(file);
  return file;
}
