import { decomposed, withoutAccents } from '../normalise.ts';

/** What people write where there is no figure. A blank is not zero (rule R16), and "0 người" is a zero and not among these. */
const NONE: ReadonlySet<string> = new Set([
  ...[
    'x',
    'n/a',
    'na',
    'khong',
    'ko',
    'khong co',
    'khong co so lieu',
    'khong phat sinh',
    'khong giao',
    'khong ap dung',
  ],
  ...['chua', 'chua co', 'chua co so lieu', 'chua giao', 'chua bao cao', 'chua cap nhat', 'chua thong ke'],
]);

const NO_LETTERS = /^[-–—−_./…\s]*$/;
const LONGEST_NONE = 24;

/**
 * Whether a text says that there is no figure: nothing, dashes, dots, `x`, "chưa có".
 *
 * @param text in plain form, as `tidyText` gives it
 * @example saysNone('–') // true
 * @example saysNone('Chưa báo cáo') // true
 */
export function saysNone(text: string): boolean {
  if (NO_LETTERS.test(text)) return true;
  if (text.length > LONGEST_NONE || /\d/.test(text)) return false;
  return NONE.has(withoutAccents(decomposed(text)));
}

const COUNTED: ReadonlyMap<string, 'people' | 'money'> = new Map([
  ...[
    'nguoi',
    'ng',
    'nguoi dan',
    'nhan khau',
    'khau',
    'luot',
    'luot nguoi',
    'em',
    'chau',
    'hs',
    'hssv',
    'sv',
    'hoc sinh',
  ]
    .concat([
      'sinh vien',
      'hoc vien',
      'lao dong',
      'ld',
      'nguoi lao dong',
      'nld',
      'the',
      'the bhyt',
      'ho',
      'ho gia dinh',
    ])
    .concat(['doi tuong', 'truong hop', 'hoi vien', 'thanh vien', 'suat'])
    .map((word) => [word, 'people'] as const),
  ...['dong', 'd', '₫', 'vnd'].map((word) => [word, 'money'] as const),
]);

const POWERS: ReadonlyMap<string, number> = new Map([
  ...['nghin', 'ngan'].map((word) => [word, 3] as const),
  ...['trieu', 'tr'].map((word) => [word, 6] as const),
  ...['ty', 'ti', 'nghin trieu'].map((word) => [word, 9] as const),
  ...['nghin ty', 'nghin ti', 'ngan ty', 'ngan ti'].map((word) => [word, 12] as const),
]);

/** The unit written behind a number: `triệu đồng` is money with a power of ten of 6. */
export interface NumberUnit {
  /** 0 when no word such as `triệu` is written. */
  readonly power: number;
  /** What is counted; absent when only a power is written. */
  readonly counted?: 'people' | 'money';
}

/**
 * Reads what stands behind a number.
 *
 * @returns `undefined` when the whole text is not a unit
 * @example numberUnit('nghìn người') // { power: 3, counted: 'people' }
 * @example numberUnit('trđ') // { power: 6, counted: 'money' }
 */
export function numberUnit(text: string): NumberUnit | undefined {
  const unit = withoutAccents(decomposed(text))
    .replace(/\.$/, '')
    .replace(/^tr\.?d$/, 'tr d');
  const words = unit.split(' ');
  for (let first = words.length; first > 0; first -= 1) {
    const power = POWERS.get(words.slice(0, first).join(' '));
    const counted = COUNTED.get(words.slice(first).join(' '));
    if (power !== undefined && (counted || first === words.length)) return { power, ...(counted && { counted }) };
  }
  const counted = COUNTED.get(unit);
  return counted && { power: 0, counted };
}
