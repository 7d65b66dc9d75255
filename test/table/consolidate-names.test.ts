import { unitInName } from '../../src/table/consolidation/consolidate-file-unit.ts';
import { identify } from '../../src/table/consolidation/consolidate-identity.ts';
import { namedUnits } from '../../src/table/consolidation/consolidate-named-unit.ts';

describe('units named in titles and letterheads', () => {
  test.each<[text: string, units: readonly string[]]>([
    ['KẾT QUẢ BHYT XÃ TÂN THÀNH, HUYỆN PHÚ MỸ NĂM 2025', ['Xã Tân Thành', 'Huyện Phú Mỹ']],
    ['Tình hình tham gia BHYT trên địa bàn huyện Đức Trọng tháng 9', ['Huyện Đức Trọng']],
    ['Ủy ban nhân dân xã N’ Thol Hạ', ["Xã N'Thol Hạ"]],
    ['UBND PHƯỜNG 10 THÁNG 9', ['Phường 10']],
    ['PHƯỜNG 1 BẢO LỘC', ['Phường 1 Bảo Lộc']],
    ['XÃ NĂM CĂN NĂM 2025', ['Xã Năm Căn']],
    ['TP. Đà Lạt', ['TP Đà Lạt']],
    ['BHXH CƠ SỞ ĐỨC TRỌNG', ['BHXH cơ sở Đức Trọng']],
    ['XA TAN THANH HUYEN PHU MY', ['Xa Tan Thanh', 'Huyen Phu My']],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', []],
    ['BẢO HIỂM XÃ HỘI VIỆT NAM', []],
    ['Phát triển kinh tế - xã hội', []],
    ['KẾT QUẢ XÃ HỘI AN THÁNG 9', ['Xã Hội An']],
    ['XÃ TÂN HỘI THAM GIA BHYT', ['Xã Tân Hội']],
    ['UBND TỈNH ĐẮK NÔNG GIAO', ['Tỉnh Đắk Nông']],
    ['XÃ TÂN AN 2', ['Xã Tân An 2']],
    ['XÃ TÂN AN 9 THÁNG NĂM 2025', ['Xã Tân An']],
    ['XÃ TÂN AN 2025', ['Xã Tân An']],
    ['XÃ GIAO THỦY', ['Xã Giao Thủy']],
    ['xã Báo Đáp, xã Kỳ Anh', ['Xã Báo Đáp', 'Xã Kỳ Anh']],
    ['XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', []],
    ['TỔNG HỢP CÁC XÃ, PHƯỜNG, THỊ TRẤN CẤP XÃ NĂM 2025', []],
    ['Hợp tác xã Tiến Thành', []],
    ['XÃ HIỆP AN LŨY KẾ ĐẾN 30/9', ['Xã Hiệp An']],
    ['BHYT HỌC SINH XÃ HIỆP AN NĂM HỌC 2024 - 2025', ['Xã Hiệp An']],
    ['XÃ HIỆP AN SO VỚI CHỈ TIÊU', ['Xã Hiệp An']],
    ['XÃ ĐẠI TỪ HẾT THÁNG 9', ['Xã Đại Từ']],
    ['Tên xã: Hiệp An, huyện: Đức Trọng', ['Xã Hiệp An', 'Huyện Đức Trọng']],
    ['Thôn 3 xã Hiệp An', ['Xã Hiệp An']],
  ])('%s', (text, units) => {
    expect(namedUnits(text).map(({ name }) => name)).toEqual(units);
  });
});

describe('units named by files', () => {
  test.each<[file: string, unit: string | undefined]>([
    ['BC_BHYT_xa-tan-thanh_T9', 'Xa Tan Thanh'],
    ['03. Tân Hợp tháng 9.2025', 'Tân Hợp'],
    ['1191 Xã Tân Phong Nam', 'Xã Tân Phong Nam'],
    ['Xã Cà Mau - BHYT quý III', 'Xã Cà Mau'],
    ['xã 2', 'Xã 2'],
    ['bc-2025-09-xa-ea-tu', 'Xa Ea Tu'],
    ["N'Thol Hạ", "N'Thol Hạ"],
    ['báo cáo tháng 9', undefined],
    ['Sheet1', undefined],
    ['T9', undefined],
    ['xa_hiep_an', 'Xa Hiep An'],
    ['BC_BHYT_Hiep_An_T9_2025', 'Hiep An'],
    ['hiep_thanh', 'Hiep Thanh'],
    ['Copy of Hiệp An (2)', 'Hiệp An'],
    ['Số 12 BC-UBND xã Hiệp An', 'Xã Hiệp An'],
    ['BC xã (2)', undefined],
    ['bhyt 9 thang dau nam 2025', undefined],
    ['Book1', undefined],
  ])('%s', (file, unit) => {
    expect(unitInName(file)?.name).toBe(unit);
  });
});

describe('the same units among many reports', () => {
  const at = (id: string, rank = 2) => ({ place: { id, rank } });
  test.each<[what: string, mentions: Parameters<typeof identify>[0], units: string, asked: number]>([
    [
      'spelling does not matter',
      [
        { name: 'Xã Hiệp An', report: 0 },
        { name: ' HIỆP  AN', report: 1 },
      ],
      '00',
      0,
    ],
    [
      'diacritics do',
      [
        { name: 'Tân Thành', report: 0 },
        { name: 'Tân Thanh', report: 1 },
      ],
      '01',
      0,
    ],
    [
      'without them a person is asked',
      [
        { name: 'Tân Thành', report: 0 },
        { name: 'Tan Thanh', report: 1 },
      ],
      '01',
      1,
    ],
    [
      'levels tell units apart, and a bare name is asked about',
      [
        { name: 'Xã Tân Lập', report: 0 },
        { name: 'Phường Tân Lập', report: 1 },
        { name: 'Tân Lập', report: 2 },
      ],
      '012',
      2,
    ],
    [
      'so do the units above',
      [
        { name: 'Thôn 1', report: 0, ...at('a') },
        { name: 'Thôn 1', report: 1, ...at('b') },
        { name: 'Thôn 1', report: 2, ...at('a') },
      ],
      '010',
      0,
    ],
    [
      'the province above says nothing against the district above',
      [
        { name: 'Hiệp An', report: 0, ...at('huyện') },
        { name: 'Hiệp An', report: 1, ...at('tỉnh', 3) },
      ],
      '00',
      0,
    ],
    [
      'codes come first',
      [
        { name: 'Nthol Hạ', code: '24958', report: 0 },
        { name: 'N’Thôn Hạ', code: '24958', report: 1 },
        { name: 'Hiệp An', code: '24961', report: 1 },
      ],
      '001',
      0,
    ],
    [
      'numbers of rows are no codes',
      [
        { name: 'Hiệp An', code: '01', report: 0 },
        { name: 'Đà Loan', code: '01', report: 1 },
      ],
      '01',
      0,
    ],
    [
      'one report never means the same unit twice',
      [
        { name: 'Thôn 1', report: 0 },
        { name: 'Thôn 1', report: 0 },
        { name: 'Thôn 1', report: 1 },
      ],
      '010',
      0,
    ],
  ])('%s', (_what, mentions, units, asked) => {
    const found = identify(mentions);
    expect(found.units.join('')).toBe(units);
    expect(found.alike.length).toBe(asked);
  });
});
