import { type Word, withoutAccents, words } from '../normalise.ts';

/**
 * What the name of a row says.
 *
 * - `total`, `subtotal` add up the rows of the table or of one part of it; `cumulative` ("Lũy kế") the months so far
 * - `group` heads a group; `breakdown` ("Trong đó") introduces parts of the row above, `category` ("Nữ") may be one
 * - `note` is no row of the table: an average, a source, a signature
 */
export type RowWord = 'total' | 'subtotal' | 'cumulative' | 'group' | 'breakdown' | 'category' | 'note';

const LEVELS = 'tỉnh|huyện|quận|thị xã|thành phố|TP|xã|phường|thị trấn|đặc khu|trường';

/** Phrases that begin a name, by what they say; the first that fits counts. */
const PHRASES: readonly (readonly [RowWord, string])[] = [
  ['note', 'cộng mang sang|cộng chuyển|cộng trang trước|mang sang|chuyển sang|chuyển trang|lũy kế trang'],
  ['total', 'tổng cộng|tổng số|tổng toàn|tổng chung|cộng chung|cộng toàn|cộng tổng|grand total|t cộng|toàn bộ'],
  ['total', 'cả nước|cả tỉnh|toàn quốc|toàn ngành|toàn vùng|toàn đơn vị|toàn địa bàn|toàn hệ thống|tổng đơn vị'],
  ['total', LEVELS.replace(/(^|\|)/g, '$1toàn ')],
  ['subtotal', 'cộng khối|cộng nhóm|cộng cụm|cộng khu vực|cộng các|tổng khối|tổng nhóm|tổng cụm|tổng các|tổng khu vực'],
  ['subtotal', 'cộng phần|cộng mục|cộng trang|cộng tháng|cộng quý|tổng tháng|toàn cụm|toàn khối|toàn khu vực'],
  ['subtotal', LEVELS.replace(/(^|\|)/g, '$1cộng ')],
  ['cumulative', 'lũy kế|cộng dồn|cộng lũy kế|cả năm|cả quý'],
  ['group', 'khối|khu vực|cụm|nhóm|vùng|BHXH cơ sở|BHXH khu vực|bảo hiểm xã hội cơ sở'],
  ['group', 'các xã|các phường|các huyện|các đơn vị|các trường|địa bàn|liên huyện'],
  ['breakdown', 'trong đó|chia ra|gồm|bao gồm|chia theo|phân theo|cụ thể'],
  [
    'category',
    'dân tộc thiểu số|người dân tộc|hộ nghèo|hộ cận nghèo|hộ gia đình|trẻ em dưới|người cao tuổi|lao động nữ',
  ],
  ['note', 'ghi chú|nguồn|lưu ý|chú thích|đơn vị tính|bình quân|trung bình|người lập|thủ trưởng|xác nhận'],
  ['note', 'giám đốc|phó giám đốc|kế toán|lập biểu|người ký|nơi nhận|tỷ lệ chung|tỷ lệ toàn|source|note'],
  ['note', 'so với|so cùng kỳ|so kế hoạch|so chỉ tiêu|tăng giảm|tăng so|giảm so|cùng kỳ|tỷ lệ đạt|chủ tịch|phụ trách'],
];

/** Words that say something only when they stand alone ("Cộng Hòa" is a commune, "Nam Hà" another). */
const ALONE: ReadonlyMap<string, RowWord> = new Map([
  ...['tổng', 'cộng', 'chung', 'total', 'TC', 'tất cả'].map((word) => [keyOf(word), 'total'] as const),
  ...['tong', 'cong', 'tong cong'].map((word) => [word, 'total'] as const),
  ...['nữ', 'nam', 'nu'].map((word) => [keyOf(word), 'category'] as const),
  ...['tỷ lệ', 'tỷ lệ %', 'chênh lệch'].map((word) => [keyOf(word), 'note'] as const),
]);

const COMPILED = PHRASES.flatMap(([word, phrases]) =>
  phrases.split('|').map((phrase) => ({ word, phrase: words(phrase) })),
);

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...ALONE.keys()].map((key) => withoutAccents(key).split(' ')[0] ?? ''),
  ...COMPILED.map(({ phrase }) => phrase[0]?.plain ?? ''),
]);

function keyOf(text: string): string {
  return words(text)
    .map((word) => word.accented)
    .join(' ');
}

/**
 * What the words of a row's name say.
 *
 * @param name as printed, ordinals in front included
 * @returns `undefined` for the name of a unit
 * @example rowWord('Tổng cộng (I+II)') // 'total'
 * @example rowWord('Cộng Hòa') // undefined
 */
export function rowWord(name: string): RowWord | undefined {
  if (!mayTell(name)) return undefined;
  if (/^\(?\*/.test(name)) return 'note';
  const label = words(name.replace(/^(?:[IVX]+|[A-G]|\d+)\s*[.)]\s*|^[-–+*•]\s*/, ''));
  const told = label.filter((word) => !/^(?:\d+|[a-g]|i{1,3}|iv|v|vi{1,3}|ix|x|%|\/)$/.test(word.plain));
  const alone = ALONE.get(told.map((word) => word.accented).join(' '));
  if (alone) return alone;
  // Trung Bình is a commune, "Trung bình" an average.
  if (name.normalize('NFC').trim() === 'Trung Bình') return undefined;
  for (const { word, phrase } of COMPILED) {
    if (startsWith(label, phrase) && !isCompany(label, phrase)) return word;
  }
  return undefined;
}

/** First words already looked at, so that a hundred thousand names beginning with "Xã" cost one look. */
const looked = new Map<string, boolean>();
const MOST_LOOKED = 2000;

/** Whether the first word of a name begins any phrase; names that begin with anything but a word are looked at in full. */
function mayTell(name: string): boolean {
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const known = looked.get(first);
  if (known !== undefined) return known;
  const word = words(first)[0];
  const may = first !== '' && (!/^\p{L}[\p{L}\p{M}]/u.test(first) || FIRST_WORDS.has(word?.plain ?? ''));
  if (looked.size < MOST_LOOKED) looked.set(first, may);
  return may;
}

/** "Tong cong ty" without diacritics is a corporation, not a total. */
function isCompany(label: readonly Word[], phrase: readonly Word[]): boolean {
  return label[phrase.length]?.plain === 'ti' && phrase.at(-1)?.plain === 'cong';
}

function startsWith(label: readonly Word[], phrase: readonly Word[]): boolean {
  return phrase.every((known, index) => {
    const typed = label[index];
    return (
      typed !== undefined &&
      (typed.accented === known.accented || (typed.accented === typed.plain && typed.plain === known.plain))
    );
  });
}
