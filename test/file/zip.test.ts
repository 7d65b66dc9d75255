import { webCodec } from '../../src/host/file/codec.ts';
import { nodeCodec } from '../../src/host/file/node-codec.ts';
import { patchWorkbook } from '../../src/host/file/patch-workbook.ts';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { plainParts, plainWorkbook, worksheet } from './build-workbook.ts';
import { buildZip } from './build-zip.ts';
import { codes, got, opened } from './open.ts';

const SHEET = worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
const PARTS = plainParts({ sheets: { S: SHEET } });

/** What opening and reading the first sheet gives: problem codes, or none. */
async function tried(bytes: Uint8Array): Promise<string[]> {
  const file = await openWorkbook(bytes, 'x.xlsx', nodeCodec);
  if (!file.ok) return codes(file);
  return codes(await file.value.readSheet('S'));
}

describe('Zip archives of every kind open', () => {
  const sheet = 'xl/worksheets/sheet1.xml';

  test.each([
    ['stored', { [sheet]: { stored: true } }],
    ['with data descriptors', { [sheet]: { descriptor: true }, 'xl/workbook.xml': { descriptor: true } }],
    ['with 64-bit fields', { [sheet]: { zip64: true }, 'xl/workbook.xml': { zip64: true } }],
  ])('%s, and stay so when copied', async (_, options) => {
    const bytes = plainWorkbook({ sheets: { S: SHEET, T: SHEET }, options });
    const file = await opened(bytes);
    expect(got(await file.readSheet('S')).value(0, 0)).toBe(1);
    const copy = got(
      await patchWorkbook(file, { sheets: [{ sheet: 'T', runs: [{ column: 1, top: 0, cells: [{ value: 2 }] }] }] }),
    );
    const again = await opened(copy);
    expect(got(await again.readSheet('S')).value(0, 0)).toBe(1);
    expect(got(await again.readSheet('T')).value(0, 1)).toBe(2);
    const [old, kept] = [file.package.entry(sheet), again.package.entry(sheet)];
    expect(old && kept && Buffer.compare(bytes.subarray(old.start, old.end), copy.subarray(kept.start, kept.end))).toBe(
      0,
    );
  });

  test('with names written in another case or with backslashes', async () => {
    const parts = { ...PARTS };
    delete parts['xl/worksheets/sheet1.xml'];
    expect(await tried(buildZip({ ...parts, 'XL\\Worksheets\\Sheet1.xml': SHEET }))).toEqual([]);
  });

  test('encrypted entries are called so', async () => {
    expect(await tried(buildZip(PARTS, { 'xl/workbook.xml': { encrypted: true } }))).toEqual(['encrypted-workbook']);
  });
});

describe('The codecs agree', () => {
  const blocks = [
    new TextEncoder().encode('Bảo hiểm '.repeat(9000)),
    new Uint8Array(70_000).fill(7),
    new Uint8Array(0),
  ];
  const size = blocks.reduce((sum, block) => sum + block.length, 0);

  test.each([
    ['web', webCodec, 'node', nodeCodec],
    ['node', nodeCodec, 'web', webCodec],
  ])('%s squeezes, %s restores', async (_, squeezing, __, restoring) => {
    const packed = Buffer.concat(await squeezing.deflate(blocks));
    const whole = await restoring.inflate(packed, size);
    expect(whole && Buffer.compare(whole, Buffer.concat(blocks))).toBe(0);
    expect(await restoring.inflate(packed, size - 1)).toBeUndefined();
    expect(await restoring.inflate(packed, size + 1)).toBeUndefined();
    expect(await restoring.inflate(packed.subarray(0, packed.length - 9), size)).toBeUndefined();
    expect(await restoring.inflate(Uint8Array.of(255, 255, 255), 5)).toBeUndefined();
  });

  test.each([
    ['web', webCodec],
    ['node', nodeCodec],
  ])('%s knows the checksum of the standard', async (_, codec) => {
    expect(codec.crc32(new TextEncoder().encode('123456789'), 0)).toBe(0xcbf43926);
    const [a, b] = [blocks[0] ?? new Uint8Array(0), blocks[1] ?? new Uint8Array(0)];
    expect(codec.crc32(b, codec.crc32(a, 0))).toBe(codec.crc32(Buffer.concat([a, b]), 0));
    expect((await codec.deflate([])).length).toBeGreaterThan(0);
  });
});
