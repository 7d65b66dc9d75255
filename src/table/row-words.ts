import { type Word, withoutAccents, words } from './normalise.ts';

/** What the name of a row says: a total, a part of one, a group, a note, or nothing. */
export type RowWord = 'total' | 'subtotal' | 'group' | 'breakdown' | 'note';

const LEVELS = ['tỉnh', 'huyện', 'quận', 'thị xã', 'thành phố', 'TP', 'xã', 'phường', 'thị trấn', 'đặc khu', 'trường'];

const PHRASES: readonly (readonly [RowWord, readonly string[]])[] = [
  ['total', ['tổng cộng', 'tổng số', 'tổng toàn', 'tổng chung', 'cộng chung', 'cộng toàn', 'cộng tổng', 'grand total']],
  ['total', ['cả nước', 'cả tỉnh', 'toàn quốc', 'toàn ngành', 'toàn vùng', ...LEVELS.map((level) => `toàn ${level}`)]],
  [
    'subtotal',
    ['cộng khối', 'cộng nhóm', 'cộng cụm', 'cộng khu vực', 'cộng các', 'cộng huyện', 'cộng xã', 'tổng khối'],
  ],
  [
    'subtotal',
    ['cộng phần', 'cộng mục', 'tổng nhóm', 'tổng cụm', 'tổng các', ...LEVELS.map((level) => `cộng ${level}`)],
  ],
  ['group', ['khối', 'khu vực', 'cụm', 'nhóm', 'vùng', 'BHXH cơ sở', 'BHXH khu vực', 'bảo hiểm xã hội cơ sở']],
  ['group', ['các xã', 'các phường', 'các huyện', 'các đơn vị', 'các trường', 'địa bàn', 'liên huyện']],
  ['breakdown', ['trong đó', 'chia ra', 'gồm', 'bao gồm']],
  [
    'note',
    ['ghi chú', 'nguồn', 'lưu ý', 'chú thích', 'đơn vị tính', 'bình quân', 'trung bình', 'người lập', 'thủ trưởng'],
  ],
  [
    'note',
    ['giám đốc', 'phó giám đốc', 'kế toán', 'lập biểu', 'người ký', 'nơi nhận', 'tỷ lệ chung', 'source', 'note'],
  ],
];

/** Words that are a total only when they stand alone ("Cộng Hòa" is a commune). */
const ALONE: ReadonlySet<string> = new Set(['tổng', 'cộng', 'chung', 'total', 'TC', 'tổng cộng'].map(keyOf));

const COMPILED = PHRASES.flatMap(([word, phrases]) => phrases.map((phrase) => ({ word, phrase: words(phrase) })));

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...ALONE].map((key) => withoutAccents(key).split(' ')[0] ?? ''),
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
 * @example rowWord('Tổng cộng (I+II)') // 'total'
 * @example rowWord('Cộng Hòa') // undefined
 */
export function rowWord(name: string): RowWord | undefined {
  if (/^\s*\(?\*/.test(name)) return 'note';
  if (!mayTell(name)) return undefined;
  const label = words(name.replace(/^\s*(?:[IVX]+|[A-G]|\d+)\s*[.)]\s*/, ''));
  const told = label.filter((word) => !/^(?:\d+|[a-g]|i{1,3}|iv|v|vi{1,3}|ix|x|%|\/)$/.test(word.plain));
  const key = told.map((word) => word.accented).join(' ');
  if (ALONE.has(key) || ['tong', 'cong', 'chung'].includes(key)) return 'total';
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

/** Whether the first word of a name begins any phrase; names with a number in front are looked at in full. */
function mayTell(name: string): boolean {
  const [first = ''] = /^\p{L}[\p{L}\p{M}]*/u.exec(name) ?? [];
  if (first.length < 2) return name !== '';
  const known = looked.get(first);
  if (known !== undefined) return known;
  const plain = words(first)[0]?.plain ?? '';
  const may = FIRST_WORDS.has(plain);
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
