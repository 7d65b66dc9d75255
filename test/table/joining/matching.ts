import type { NamedUnit } from '../../../src/table/names/unit-matches.ts';

/** Two lists of units and what comes of them, as lines: `left = right (by)`, `left ? right (why), …`, `left -`, `- right`. */
export interface MatchingCase {
  readonly situation: string;
  readonly left: readonly (string | NamedUnit)[];
  readonly right: readonly (string | NamedUnit)[];
  readonly gives: readonly string[];
}

const at = (name: string, within: string, code?: string): NamedUnit => ({ name, within, ...(code && { code }) });
const coded = (name: string, code: string): NamedUnit => ({ name, code });
const group = (name: string): NamedUnit => ({ name, group: true });

export const MATCHING: readonly MatchingCase[] = [
  {
    situation: 'a plan with levels and a report without',
    left: ['Liên Nghĩa', 'Hiệp An', "N'Thol Hạ"],
    right: ['Xã N’ Thol Hạ', 'TT. Liên Nghĩa', 'Xã Hiệp An'],
    gives: ["N'Thol Hạ = Xã N’ Thol Hạ (name)", 'Hiệp An = Xã Hiệp An (name)', 'Liên Nghĩa = TT. Liên Nghĩa (name)'],
  },
  {
    situation: 'Tân Thành and Tân Thanh in both',
    left: ['Tân Thành', 'Tân Thanh'],
    right: ['Tân Thanh', 'Tân Thành'],
    gives: ['Tân Thanh = Tân Thanh (name)', 'Tân Thành = Tân Thành (name)'],
  },
  {
    situation: 'a name without diacritics that fits one unit',
    left: ['Hiep An', 'Đà Loan'],
    right: ['Hiệp An', 'Đà Loan'],
    gives: ['Hiep An ? Hiệp An (no-accents)', 'Đà Loan = Đà Loan (name)'],
  },
  {
    situation: 'a name without diacritics that fits two',
    left: ['Tan Thanh'],
    right: ['Tân Thành', 'Tân Thanh', 'Đà Loan'],
    gives: ['- Đà Loan', 'Tan Thanh ? Tân Thanh (no-accents), Tân Thành (no-accents)'],
  },
  {
    situation: 'a name without diacritics beside the right one',
    left: ['Hiep An', 'Hiệp An'],
    right: ['Hiệp An'],
    gives: ['Hiep An ? Hiệp An (taken)', 'Hiệp An = Hiệp An (name)'],
  },
  {
    situation: 'one name that is a town and a district',
    left: ['Thị xã Cai Lậy', 'Huyện Cai Lậy'],
    right: ['H. Cai Lậy', 'TX. Cai Lậy'],
    gives: ['Huyện Cai Lậy = H. Cai Lậy (name)', 'Thị xã Cai Lậy = TX. Cai Lậy (name)'],
  },
  {
    situation: 'one name that is a town and a district, written without level in the report',
    left: ['Cai Lậy'],
    right: ['H. Cai Lậy', 'TX. Cai Lậy'],
    gives: ['Cai Lậy ? H. Cai Lậy (several), TX. Cai Lậy (several)'],
  },
  {
    situation: 'the district is written without level in both, the town with it',
    left: ['Cai Lậy', 'Thị xã Cai Lậy'],
    right: ['Thị xã Cai Lậy', 'Cai Lậy'],
    gives: ['Cai Lậy = Cai Lậy (name)', 'Thị xã Cai Lậy = Thị xã Cai Lậy (name)'],
  },
  {
    situation: 'a commune that became a ward',
    left: ['Phường Hiệp An'],
    right: ['Xã Hiệp An'],
    gives: ['Phường Hiệp An ? Xã Hiệp An (level)'],
  },
  {
    situation: 'the same commune name in two districts',
    left: [at('Tân Lập', 'Huyện Lâm Hà'), at('Tân Lập', 'Huyện Đức Trọng'), at('Mê Linh', 'Huyện Lâm Hà')],
    right: [at('Tân Lập', 'H. Đức Trọng'), at('Xã Tân Lập', 'H. Lâm Hà'), at('Mê Linh', 'H. Lâm Hà')],
    gives: [
      'Mê Linh/Huyện Lâm Hà = Mê Linh/H. Lâm Hà (name)',
      'Tân Lập/Huyện Lâm Hà = Xã Tân Lập/H. Lâm Hà (name-and-parent)',
      'Tân Lập/Huyện Đức Trọng = Tân Lập/H. Đức Trọng (name-and-parent)',
    ],
  },
  {
    situation: 'the same commune name in two districts, told in parentheses',
    left: ['Tân Lập (Lâm Hà)', 'Tân Lập (Đức Trọng)'],
    right: [at('Tân Lập', 'H. Đức Trọng'), at('Tân Lập', 'H. Lâm Hà')],
    gives: [
      'Tân Lập (Lâm Hà) = Tân Lập/H. Lâm Hà (name-and-parent)',
      'Tân Lập (Đức Trọng) = Tân Lập/H. Đức Trọng (name-and-parent)',
    ],
  },
  {
    situation: 'the same commune name in two districts of the plan, and no district in the report',
    left: ['Tân Lập'],
    right: [at('Tân Lập', 'Huyện Lâm Hà'), at('Tân Lập', 'Huyện Đức Trọng')],
    gives: ['Tân Lập ? Tân Lập/Huyện Lâm Hà (several), Tân Lập/Huyện Đức Trọng (several)'],
  },
  {
    situation: 'one name in another district',
    left: [at('Tân Lập', 'Lâm Hà'), at('Mê Linh', 'Lâm Hà')],
    right: [at('Tân Lập', 'Đức Trọng'), at('Mê Linh', 'Lâm Hà')],
    gives: ['Mê Linh/Lâm Hà = Mê Linh/Lâm Hà (name)', 'Tân Lập/Lâm Hà ? Tân Lập/Đức Trọng (parents-differ)'],
  },
  {
    situation: 'groups of another kind are no districts',
    left: [at('Tân Lập', 'Khu vực I'), at('Mê Linh', 'Khu vực II')],
    right: [at('Tân Lập', 'Huyện Lâm Hà'), at('Mê Linh', 'Huyện Lâm Hà')],
    gives: ['Mê Linh/Khu vực II = Mê Linh/Huyện Lâm Hà (name)', 'Tân Lập/Khu vực I = Tân Lập/Huyện Lâm Hà (name)'],
  },
  {
    situation: 'codes, one of which lost its zeros in Excel',
    left: [coded('Tân Lập', '00127'), coded('Tan Lap', '24961')],
    right: [coded('Tân Lập', '24961'), coded('Xã Tân Lập', '127')],
    gives: ['Tan Lap #24961 = Tân Lập #24961 (code)', 'Tân Lập #00127 = Xã Tân Lập #127 (code)'],
  },
  {
    situation: 'one code with two names',
    left: [coded('Tân Lập', '127'), coded('Mê Linh', '130')],
    right: [coded('Phú Sơn', '127'), coded('Mê Linh', '130')],
    gives: ['Mê Linh #130 = Mê Linh #130 (code)', 'Tân Lập #127 ? Phú Sơn #127 (same-code)'],
  },
  {
    situation: 'one name with two codes',
    left: [coded('Tân Lập', '127'), coded('Mê Linh', '130')],
    right: [coded('Tân Lập', '128'), coded('Mê Linh', '130')],
    gives: ['Mê Linh #130 = Mê Linh #130 (code)', 'Tân Lập #127 ? Tân Lập #128 (codes-differ)'],
  },
  {
    situation: 'codes of two registers',
    left: [coded('Tân Lập', '127'), coded('Mê Linh', '130')],
    right: [coded('Tân Lập', 'LH01'), coded('Mê Linh', 'LH02')],
    gives: ['Mê Linh #130 = Mê Linh #LH02 (name)', 'Tân Lập #127 = Tân Lập #LH01 (name)'],
  },
  {
    situation: 'a name with one wrong letter',
    left: ['Hiệp Thạnk', 'Đà Loan'],
    right: ['Hiệp Thạnh', 'Đà Loan', 'Ninh Gia'],
    gives: ['- Ninh Gia', 'Hiệp Thạnk ? Hiệp Thạnh (one-letter)', 'Đà Loan = Đà Loan (name)'],
  },
  {
    situation: 'a slip that fits two names',
    left: ['Hiệp Thạn'],
    right: ['Hiệp Thạnh', 'Hiệp Thạng'],
    gives: ['- Hiệp Thạng', '- Hiệp Thạnh', 'Hiệp Thạn -'],
  },
  {
    situation: 'numbers are never slips',
    left: ['Thôn Tân Lập 1'],
    right: ['Thôn Tân Lập 2'],
    gives: ['- Thôn Tân Lập 2', 'Thôn Tân Lập 1 -'],
  },
  {
    situation: 'diacritics that differ, both without a partner',
    left: ['Liên Nghia', 'Tân Thành'],
    right: ['Liên Nghĩa', 'Tân Thành'],
    gives: ['Liên Nghia ? Liên Nghĩa (accents)', 'Tân Thành = Tân Thành (name)'],
  },
  {
    situation: 'numbered wards',
    left: ['Phường 1', 'Phường 10', 'P.2'],
    right: ['P.01', 'P.10', 'Phường II'],
    gives: ['P.2 = Phường II (name)', 'Phường 1 = P.01 (name)', 'Phường 10 = P.10 (name)'],
  },
  {
    situation: 'villages of one number in every commune',
    left: [at('Thôn 1', 'Hiệp An'), at('Thôn 1', 'Đà Loan'), at('Buôn 1', 'Đà Loan')],
    right: [at('Thôn 01', 'Đà Loan'), at('Buôn 01', 'Đà Loan'), at('Thôn 01', 'Hiệp An')],
    gives: [
      'Buôn 1/Đà Loan = Buôn 01/Đà Loan (name)',
      'Thôn 1/Hiệp An = Thôn 01/Hiệp An (name-and-parent)',
      'Thôn 1/Đà Loan = Thôn 01/Đà Loan (name-and-parent)',
    ],
  },
  {
    situation: 'a unit that is written twice in the report',
    left: ['Hiệp An', 'Hiệp An'],
    right: ['Xã Hiệp An'],
    gives: ['Hiệp An ? Xã Hiệp An (several)', 'Hiệp An ? Xã Hiệp An (several)'],
  },
  {
    situation: 'a group and the commune of its name',
    left: [group('Huyện Đức Trọng'), 'Đức Trọng', 'Hiệp An'],
    right: [group('H. Đức Trọng'), 'Xã Đức Trọng', 'Xã Hiệp An'],
    gives: ['Hiệp An = Xã Hiệp An (name)', 'Huyện Đức Trọng = H. Đức Trọng (name)', 'Đức Trọng = Xã Đức Trọng (name)'],
  },
  {
    situation: 'a district as a unit here and as a group there',
    left: ['Huyện Đức Trọng', 'Lâm Hà'],
    right: [group('Huyện Đức Trọng'), group('Huyện Lâm Hà')],
    gives: ['Huyện Đức Trọng = Huyện Đức Trọng (name)', 'Lâm Hà ? Huyện Lâm Hà (group)'],
  },
  {
    situation: 'agencies of districts',
    left: ['BHXH huyện Đức Trọng', 'BHXH cơ sở Lâm Hà'],
    right: ['Huyện Đức Trọng', 'Lâm Hà'],
    gives: ['BHXH cơ sở Lâm Hà ? Lâm Hà (agency)', 'BHXH huyện Đức Trọng = Huyện Đức Trọng (name)'],
  },
  {
    situation: 'spellings of the highlands',
    left: ['Đăk Hà', 'Đắk Glei'],
    right: ['Đắk Hà', 'Đắk Glei'],
    gives: ['Đăk Hà ? Đắk Hà (spelling)', 'Đắk Glei = Đắk Glei (name)'],
  },
  {
    situation: 'words of a level that begin a name',
    left: ['Bản Lầu', 'Buôn Đôn'],
    right: ['Xã Bản Lầu', 'Huyện Buôn Đôn'],
    gives: ['Buôn Đôn = Huyện Buôn Đôn (name)', 'Bản Lầu = Xã Bản Lầu (name)'],
  },
  {
    situation: 'an old commune and the new one of its name',
    left: ['Tân Lập', 'Đà Loan'],
    right: ['Tân Lập (cũ)', 'Đà Loan'],
    gives: ['Tân Lập ? Tân Lập (cũ) (remark)', 'Đà Loan = Đà Loan (name)'],
  },
  {
    situation: 'a commune of one district that only another district of the plan has',
    left: ['Hiệp An', 'Đà Loan', 'Ninh Gia', 'Tân Thành'],
    right: [
      at('Hiệp An', 'Đức Trọng'),
      at('Đà Loan', 'Đức Trọng'),
      at('Ninh Gia', 'Đức Trọng'),
      at('Tân Thành', 'Lâm Hà'),
    ],
    gives: [
      'Hiệp An = Hiệp An/Đức Trọng (name)',
      'Đà Loan = Đà Loan/Đức Trọng (name)',
      'Ninh Gia = Ninh Gia/Đức Trọng (name)',
      'Tân Thành ? Tân Thành/Lâm Hà (parents-differ)',
    ],
  },
  {
    situation: 'communes of several districts whose plan names the districts',
    left: ['Hiệp An', 'Đà Loan', 'Tân Hà', 'Phú Sơn'],
    right: [at('Hiệp An', 'Đức Trọng'), at('Đà Loan', 'Đức Trọng'), at('Tân Hà', 'Lâm Hà'), at('Phú Sơn', 'Lâm Hà')],
    gives: [
      'Hiệp An = Hiệp An/Đức Trọng (name)',
      'Đà Loan = Đà Loan/Đức Trọng (name)',
      'Tân Hà = Tân Hà/Lâm Hà (name)',
      'Phú Sơn = Phú Sơn/Lâm Hà (name)',
    ],
  },
  {
    situation: 'nothing in common',
    left: ['Hiệp An', ''],
    right: ['Đà Loan'],
    gives: [' -', '- Đà Loan', 'Hiệp An -'],
  },
];
