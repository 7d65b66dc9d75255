import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { MAIN, plainWorkbook, worksheet } from './build-workbook.ts';
import { museum, TABLE_SHEET } from './museum.ts';
import { hostOf } from './open.ts';
import { samplePlan } from './sample-plan.ts';

const SOFFICE = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'soffice'))
  .find((file) => existsSync(file));

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await hostOf(bytes);
  expect((await host.apply(samplePlan())).kind).toBe('written');
  return host.bytes();
}

describe('What was written, opened by', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'file-room-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('exceljs, shows values, formulas, formats and rules', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await written(museum());
    await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    const sheet = book.getWorksheet(TABLE_SHEET);
    expect(sheet?.getCell('G4').value).toBe('Tỷ lệ bao phủ');
    expect(sheet?.getCell('G5').value).toEqual({ formula: 'IF(C5=0,"",E5/C5)', result: 1417 / 9120 });
    expect(sheet?.getCell('G5').numFmt).toBe('0.00%');
    expect(sheet?.getCell('H9').value).toBe(14143);
    expect(sheet?.getCell('H9').font?.bold).toBe(true);
    expect(sheet?.getCell('I5').value).toBe('chưa đạt <16%');
  });

  // A machine without LibreOffice cannot run these: said aloud, not passed over.
  if (SOFFICE === undefined)
    console.warn('LibreOffice (soffice) is not on this machine: its reading of our files is not tested.');
  else {
    const toCsv = (bytes: Uint8Array, name: string): string => {
      const input = path.join(folder, `${name}.xlsx`);
      writeFileSync(input, bytes);
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
      execFileSync(
        SOFFICE,
        [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', folder, input],
        {
          stdio: 'ignore',
        },
      );
      return readFileSync(path.join(folder, `${name}.csv`), 'utf8');
    };

    test('LibreOffice, shows what we meant', async () => {
      const lines = toCsv(await written(museum()), 'museum').split('\n');
      expect(lines[3]).toBe(
        'STT,Đơn vị,Lực lượng lao động,Chỉ tiêu (người),Thực hiện,Ghi chú,Tỷ lệ bao phủ,Còn phải phát triển,Kết quả,,,',
      );
      expect(lines[4]).toMatch(/^1,Thị trấn Đồng Tâm,.*,15\.54%,"6,791",chưa đạt <16%,/);
      expect(lines[8]).toMatch(/,15\.54%,"14,143",chưa đạt <16%,/);
    }, 120_000);

    test('LibreOffice, keeps texts that need care', async () => {
      const host = await hostOf(
        plainWorkbook({
          sheets: { [TABLE_SHEET]: worksheet('<sheetData/>') },
          strings: `<si xmlns="${MAIN}"><t/></si>`,
        }),
      );
      const texts = ['  hai đầu  ', 'a & b < c > "d"', 'một\nhai', '_x0041_', '=1+1'];
      const plan = samplePlan(0, { mark: { ...samplePlan().mark, columns: [] }, rules: [], strongRows: [] });
      const columns = plan.columns
        .slice(0, 1)
        .map((column) => ({ ...column, cells: texts.map((value) => ({ value })) }));
      expect((await host.apply({ ...plan, columns })).kind).toBe('written');
      expect(toCsv(host.bytes(), 'texts').replaceAll('""', '"')).toContain(
        '  hai đầu  \n"a & b < c > "d""\n"một\nhai"\n_x0041_\n=1+1\n',
      );
    }, 120_000);
  }
});
