import { assignerIn } from '../../src/document/assigner.ts';
import { tableHtml, tableText } from '../../src/document/copy-table.ts';
import { sentences } from '../../src/document/sentences.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import { madeAssessed } from '../layout/made-tables.ts';
import { read } from '../table/report.ts';

test.each([
  ['KH UBND tỉnh giao', 'UBND tỉnh'],
  ['Chỉ tiêu BHXH Việt Nam giao', 'BHXH Việt Nam'],
  ['Chỉ tiêu Thủ tướng Chính phủ giao (%)', 'Thủ tướng Chính phủ'],
  ['Chỉ tiêu giao', undefined],
  ['Kế hoạch BHXH tỉnh giao', 'BHXH tỉnh'],
  ['Chỉ tiêu BHXH giao', 'BHXH'],
  ['BHXH bắt buộc › Kế hoạch', undefined],
  ['Tổng số BHXH › KH giao', undefined],
])('the header %s names the assigner %s', (header, assigner) => {
  expect(assignerIn(header)).toBe(assigner);
});

/** The sentences of a table of one unit. */
function said(headers: readonly string[], figures: readonly number[]): readonly string[] {
  const table = read({
    rows: [
      ['Đơn vị', ...headers],
      ['Hiệp An', ...figures],
    ],
  });
  return sentences(
    assessTable(table, ({ indicator }) => ({ comparator: indicator === 'TY_LE_CHAM_DONG' ? 'at-most' : 'at-least' })),
  );
}

describe('ready sentences', () => {
  test('below target: coverage, attainment, who assigned it, how many remain', () => {
    const assessed = madeAssessed([{ name: 'Bắc Kạn', population: 202_418, percent: '16', people: 31_455 }]);
    expect(sentences(assessed, { asOf: 'hết tháng 9/2021', unit: 'tỉnh Bắc Kạn' })).toEqual([
      'Tính đến hết tháng 9/2021, tỷ lệ bao phủ BHYT đạt 15,54% dân số (31.455/202.418 người), ' +
        'đạt 97,12% so với chỉ tiêu UBND tỉnh giao (16%). ' +
        'Để hoàn thành 100% chỉ tiêu UBND tỉnh giao, tỉnh Bắc Kạn cần phát triển thêm 932 người tham gia BHYT.',
    ]);
  });

  test('above target: by how many people', () => {
    const assessed = madeAssessed([{ name: 'Đà Loan', target: 1000, people: 1200, population: 1500 }]);
    expect(sentences(assessed, { assigner: 'UBND huyện' })).toEqual([
      'Tỷ lệ bao phủ BHYT đạt 80% dân số (1.200/1.500 người), đạt 120% so với chỉ tiêu UBND huyện giao, vượt 200 người.',
    ]);
  });

  test('units below target are listed with their own figures, and 100% is never claimed early', () => {
    const assessed = madeAssessed([
      { name: "N'Thol Hạ", population: 30_000, percent: '90', people: 20_000 },
      { name: 'Hiệp An', population: 250_000, percent: '90', people: 224_999 },
      { name: 'Đà Loan', population: 10_000, percent: '90', people: 9500 },
    ]);
    const [main, below] = sentences(assessed);
    expect(main).toMatch(/^Tỷ lệ bao phủ BHYT đạt 87,76% dân số \(254\.499\/290\.000 người\), đạt 97,51% so với/);
    expect(below).toBe(
      "Các đơn vị chưa đạt chỉ tiêu BHYT do UBND tỉnh giao, gồm: N'Thol Hạ (74,07%); Hiệp An (99,99%).",
    );
  });

  test('a rate shown beside its target is rounded down when it is not reached', () => {
    const assessed = madeAssessed([{ name: 'X', population: 202_418, percent: '16', people: 32_386 }]);
    expect(sentences(assessed)[0]).toContain('đạt 15,99% dân số');
  });

  test('a headcount and a rate side by side: each attainment stands with its own target', () => {
    expect(said(['Dân số', 'Kế hoạch (người)', 'UBND tỉnh giao (%)', 'BHYT'], [101_000, 95_000, 95, 95_200])).toEqual([
      'Tỷ lệ bao phủ BHYT đạt 94,26% dân số (95.200/101.000 người), đạt 100,21% so với chỉ tiêu được giao (95.000 người), ' +
        'vượt 200 người, đạt 99,22% so với chỉ tiêu tỷ lệ UBND tỉnh giao (95%).',
    ]);
  });

  test.each([
    [
      ['Kế hoạch', 'Số người phát triển mới'],
      [642, 79],
      'Số người phát triển mới là 79 người, đạt 12,31% so với chỉ tiêu được giao. ' +
        'Để hoàn thành 100% chỉ tiêu được giao, cần phát triển thêm 563 người.',
    ],
    [['Kế hoạch', 'Số thu'], [9000, 6000], 'Số thu đạt 66,67% so với chỉ tiêu được giao.'],
    [
      ['Số phải thu', 'Chỉ tiêu (%)', 'Số tiền chậm đóng'],
      [100_000, 2.5, 3000],
      'Tỷ lệ chậm đóng là 3% số phải thu, chưa đạt chỉ tiêu được giao (không quá 2,5%).',
    ],
  ] as const)('what is no stock of participants is worded as what it is: %j', (headers, figures, sentence) => {
    expect(said(headers, figures)[0]).toBe(sentence);
  });

  test('a target to be exceeded says so', () => {
    const assessed = madeAssessed([{ name: 'X', population: 1000, percent: '95', people: 950 }], {
      comparator: 'more-than',
    });
    expect(sentences(assessed)[0]).toContain('đạt 99,89% so với chỉ tiêu UBND tỉnh giao (trên 95%)');
  });

  test('no figures, no sentence', () => {
    expect(sentences(madeAssessed([{ name: 'X', population: 100, percent: '95' }]))).toEqual([]);
  });
});

describe('the table for copying', () => {
  const table = {
    caption: '',
    header: ['Đơn vị', 'Tỷ lệ bao phủ'],
    rows: [
      { cells: ['<img src=x onerror=alert(1)>', '15,54%'], strong: false },
      { cells: ['Tổng\ncộng', '97,12%'], strong: true },
    ],
    names: 1,
  };

  test('text from cells is never HTML', () => {
    const html = tableHtml(table);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('is Times New Roman, black, without fills, numbers to the right, a header that repeats', () => {
    const html = tableHtml(table);
    expect(html).toContain("font-family:'Times New Roman'");
    expect(html).not.toContain('background');
    expect(html).toMatch(/<thead><tr><th /);
    expect(html).toMatch(/text-align:right;font-weight:normal">15,54%/);
  });

  test('as text, one line a row, and nothing a spreadsheet would take for a formula', () => {
    const text = tableText({ ...table, rows: [...table.rows, { cells: ['=1+1', '-5'], strong: false }] });
    expect(text.split('\n')).toEqual([
      'Đơn vị\tTỷ lệ bao phủ',
      '<img src=x onerror=alert(1)>\t15,54%',
      'Tổng cộng\t97,12%',
      ' =1+1\t -5',
    ]);
  });
});
