import fc from 'fast-check';
import { type OldEncoding, decoded } from '../../src/table/old-text/old-text-codes.ts';
import { oldFont } from '../../src/table/old-text/old-text-fonts.ts';
import { isSyllable, withLostHorns } from '../../src/table/old-text/old-text-syllables.ts';

/** The code charts as they are published, a vowel a row: letter, TCVN3, VNI. */
const CHART = `
a  à ả ã á ạ | µ ¶ · ¸ ¹ | aø aû aõ aù aï
ă  ằ ẳ ẵ ắ ặ | » ¼ ½ ¾ Æ | aè aú aü aé aë
â  ầ ẩ ẫ ấ ậ | Ç È É Ê Ë | aà aå aã aá aä
e  è ẻ ẽ é ẹ | Ì Î Ï Ð Ñ | eø eû eõ eù eï
ê  ề ể ễ ế ệ | Ò Ó Ô Õ Ö | eà eå eã eá eä
i  ì ỉ ĩ í ị | × Ø Ü Ý Þ | ì æ ó í ò
o  ò ỏ õ ó ọ | ß á â ã ä | oø oû oõ où oï
ô  ồ ổ ỗ ố ộ | å æ ç è é | oà oå oã oá oä
ơ  ờ ở ỡ ớ ợ | ê ë ì í î | ôø ôû ôõ ôù ôï
u  ù ủ ũ ú ụ | ï ñ ò ó ô | uø uû uõ uù uï
ư  ừ ử ữ ứ ự | õ ö ÷ ø ù | öø öû öõ öù öï
y  ỳ ỷ ỹ ý ỵ | ú û ü ý þ | yø yû yõ yù î
`;

const PLAIN: readonly (readonly [letter: string, tcvn3: string, vni: string])[] = [
  ['ă', '¨', 'aê'],
  ['â', '©', 'aâ'],
  ['ê', 'ª', 'eâ'],
  ['ô', '«', 'oâ'],
  ['ơ', '¬', 'ô'],
  ['ư', '\u00ad', 'ö'],
  ['đ', '®', 'ñ'],
];

const CAPITALS_OF_TCVN3: Readonly<Record<string, string>> = {
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
};

const LETTERS = [
  ...PLAIN,
  ...CHART.trim()
    .split('\n')
    .flatMap((row) => {
      const [letters = [], tcvn3 = [], vni = []] = row.split(' | ').map((part) => part.trim().split(/\s+/));
      return letters.slice(1).map((letter, at) => [letter, tcvn3[at] ?? '', vni[at] ?? ''] as const);
    }),
];

function encoded(text: string, encoding: OldEncoding): string {
  return [...text]
    .map((letter) => {
      const known = LETTERS.find(([lower]) => lower === letter.toLowerCase());
      if (!known) return letter;
      const [lower, tcvn3, vni] = known;
      const capital = letter !== lower;
      if (encoding === 'vni') return capital ? vni.toUpperCase() : vni;
      return capital ? (CAPITALS_OF_TCVN3[letter] ?? tcvn3) : tcvn3;
    })
    .join('');
}

test('all 67 letters with diacritics are in the charts, in both cases', () => {
  expect(new Set(LETTERS.map(([letter]) => letter)).size).toBe(67);
});

test.each(LETTERS)('%s', (letter, tcvn3, vni) => {
  const capital = letter.toUpperCase();
  expect(decoded(tcvn3, 'tcvn3')).toBe(letter);
  expect(decoded(vni, 'vni')).toBe(letter);
  expect(decoded(vni.toUpperCase(), 'vni')).toBe(capital);
  if (CAPITALS_OF_TCVN3[capital]) expect(decoded(CAPITALS_OF_TCVN3[capital], 'tcvn3')).toBe(capital);
});

const SAMPLES = [
  ['Đơn vị', '§¬n vÞ', 'Ñôn vò'],
  ['Dân số', 'D©n sè', 'Daân soá'],
  ['Chỉ tiêu', 'ChØ tiªu', 'Chæ tieâu'],
  ['Kế hoạch', 'KÕ ho¹ch', 'Keá hoaïch'],
  ['Thực hiện', 'Thùc hiÖn', 'Thöïc hieän'],
  ['Tỷ lệ', 'Tû lÖ', 'Tyû leä'],
  ['Tổng cộng', 'Tæng céng', 'Toång coäng'],
  ['Phường', 'Ph\u00adêng', 'Phöôøng'],
  ['Số người được cấp thẻ', 'Sè ng\u00adêi ®\u00adîc cÊp thÎ', 'Soá ngöôøi ñöôïc caáp theû'],
  ['Huyện Mỹ Đức', 'HuyÖn Mü §øc', 'Huyeän Myõ Ñöùc'],
] as const;

test.each(SAMPLES)('“%s” is read from both encodings', (unicode, tcvn3, vni) => {
  expect(decoded(tcvn3, 'tcvn3')).toBe(unicode);
  expect(decoded(vni, 'vni')).toBe(unicode);
});

test.each([
  ['XAÕ HOÄI', 'XÃ HỘI'],
  ['Aùp', 'Áp'],
  ['Öôùc thöïc hieän', 'Ước thực hiện'],
])('VNI capitals: “%s” is %s', (vni, unicode) => {
  expect(decoded(vni, 'vni')).toBe(unicode);
});

test('a soft hyphen that became a plain one is ư before ơ, and a hyphen elsewhere', () => {
  expect(decoded('Ph-êng T©n - An', 'tcvn3')).toBe('Phường Tân - An');
});

test('whatever is written in lower case comes back, whole texts included', () => {
  const text = fc
    .array(fc.constantFrom(...LETTERS.map(([letter]) => letter), ...'bcdghklmnpqrstvx 0123456789,.()%/'))
    .map((letters) => letters.join(''));
  fc.assert(fc.property(text, (unicode) => decoded(encoded(unicode, 'tcvn3'), 'tcvn3') === unicode));
  // A VNI vowel takes the mark after it, so text of letters at random may read otherwise; syllables never do.
  const syllable = fc.constantFrom(
    'Đường',
    'nghĩa',
    'Tuyên',
    'quỹ',
    'ƯỚC',
    'Oánh',
    'thuở',
    'khuỷu',
    'Ỷ',
    'giữa',
    'ĐẮK',
  );
  fc.assert(
    fc.property(fc.array(syllable), (words) => decoded(encoded(words.join(' '), 'vni'), 'vni') === words.join(' ')),
  );
});

test.each([
  ['Mờng Khơng', 'Mường Khương'],
  ['MỜNG KHƠNG', 'MƯỜNG KHƯƠNG'],
  ['Đợc giao', 'Được giao'],
  ['Rợu', 'Rượu'],
  ['ơng', 'ương'],
  ['Ơng', 'Ương'],
  ['ch-a có số liệu', 'chưa có số liệu'],
  ['Xã Quỳnh L-u', 'Xã Quỳnh Lưu'],
  ['H-ng Yên', 'Hưng Yên'],
  ['giảm do di c-', 'giảm do di cư'],
])('“%s” can only be %s', (lost, whole) => {
  expect(withLostHorns(lost, false)).toBe(whole);
});

test.each([
  ['Số ngời tham gia', 'Số người tham gia'],
  ['Dới chỉ tiêu', 'Dưới chỉ tiêu'],
  ['Cha tham gia BHYT', 'Chưa tham gia BHYT'],
  ['Hu trí', 'Hưu trí'],
  ['Hng Yên', 'Hưng Yên'],
  ['Trng Vơng', 'Trưng Vương'],
])('“%s” is %s where every ư of the sheet was lost', (lost, whole) => {
  expect(withLostHorns(lost, true)).toBe(whole);
  expect(withLostHorns(whole, true)).toBe(whole);
});

test.each([
  ...['Mời', 'Sơn Tây', 'Cha Lo', 'Bờ Y', 'BHXH', 'HNG', 'Phường', 'Hương Sơn', 'thuở', 'Nghệ An'],
  ...['12/KH-UBND', 'TH- Tân Lập', 'c- Số thẻ', 'gồm: a- BHYT, c- BHXH', 'x-quang', 'T1-T9', 'Hà Nội - Huế'],
])('“%s” lost nothing', (text) => {
  expect(withLostHorns(text, true)).toBe(text);
});

test.each(['Đường', 'nghiêng', 'giếng', 'quỳnh', 'Đắk', 'Krông', 'thuỷ', 'thủy', 'ý', 'YÊN'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(['Bỡnh', 'Sociộtộ', 'cat', 'bng', 'Tû', 'lÖ', '', 'quoc', 'ầấ'])('“%s” is no syllable', (word) => {
  expect(isSyllable(word)).toBe(false);
});

test.each([
  ['.VnTime', { encoding: 'tcvn3', capitals: false }],
  ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
  ['.VnArial NarrowH', { encoding: 'tcvn3', capitals: true }],
  ['VNI-Times', { encoding: 'vni', capitals: false }],
  ['Times New Roman', undefined],
  ['Verdana', undefined],
  [undefined, undefined],
] as const)('font %s', (name, font) => {
  expect(oldFont(name)).toEqual(font);
});
