import { decomposed, withoutAccents } from '../normalise.ts';
import { numberUnit } from '../numbers/number-words.ts';

/** Units of figures as a line or a header names them. */
export interface UnitWords {
  /** As printed. */
  readonly text: string;
  /** Power of ten of headcounts (`nghìn người` is 3); absent when no unit of people is named. */
  readonly people?: number;
  /** Power of ten of money (`triệu đồng` is 6); absent when no unit of money is named. */
  readonly money?: number;
}

/** A unit line of a table: "Đơn vị tính: nghìn người, %". */
export interface UnitLine extends UnitWords {
  readonly cell: string;
}

const LONGEST = 160;

/** "Đơn vị:" names a unit of measure only when one follows; "Đơn vị: BHXH huyện" names an office. */
const NAMED =
  /^[\s(*]*(?:(?:don vi(?: tinh)?|dvt|unit)(?:\s*\/\s*unit)?\s*[:.–-]|(?:don vi tinh|dvt)\s)\s*(.*?)[\s).]*$/;

/**
 * The units that a line above a table or a column's header names. Words that merely count ("Số người tham gia") name none.
 *
 * @param text as printed
 * @returns `undefined` when no unit is named; neither `people` nor `money` for a line of percent alone
 * @example readUnitLine('Đơn vị tính: nghìn người, triệu đồng') // { text: '…', people: 3, money: 6 }
 * @example readUnitLine('Dân số (1.000 người)') // { text: '…', people: 3 }
 */
export function readUnitLine(text: string): UnitWords | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = withoutAccents(decomposed(text));
  const line = NAMED.exec(plain)?.[1];
  const listed = line === undefined ? [...plain.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside) : [line];
  const units = listed.map((list) => unitsIn(list.replace(NAMED, '$1'))).find((found) => found !== undefined);
  const found = units ?? (line === undefined ? unitAtEnd(plain) : undefined);
  return found && { text: text.replace(/\s+/g, ' ').trim(), ...found };
}

/**
 * Whether a text is nothing but the name of units.
 *
 * @example isUnitLine('(nghìn người)') // true
 * @example isUnitLine('Dân số (nghìn người)') // false
 */
export function isUnitLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = withoutAccents(decomposed(text));
  const inside = NAMED.exec(plain)?.[1] ?? /^\(([^()]*)\)$/.exec(plain)?.[1];
  return inside !== undefined && unitsIn(inside) !== undefined;
}

type Units = Omit<UnitWords, 'text'>;

/** The units of a list such as "người, triệu đồng, %"; `undefined` when its first member is none. */
function unitsIn(list: string): Units | undefined {
  let found: Units | undefined;
  for (const part of list.split(/[;/&]|,(?!\d)|\s[-–]\s|\sva\s/)) {
    const unit = part.trim();
    if (unit === '') continue;
    if (/^(?:t[yi] le )?%$/.test(unit)) found ??= {};
    else {
      const named = unitOf(unit);
      if (!named && !found) return undefined;
      found = { ...named, ...found };
    }
  }
  return found;
}

/** A scaled unit in the last words of a header without brackets: "Số thu, triệu đồng". */
function unitAtEnd(plain: string): Units | undefined {
  const words = plain.split(/[\s]+/);
  for (const count of [3, 2]) {
    const unit = words.length >= count ? unitOf(words.slice(-count).join(' ')) : undefined;
    if ((unit?.people ?? 0) + (unit?.money ?? 0) > 0) return unit;
  }
  return undefined;
}

/** A power without a noun ("ĐVT: nghìn") is that of every figure. */
function unitOf(text: string): Units | undefined {
  const spelled = text.replace(/^1[.,]?000[.,]000\s*/, 'trieu ').replace(/^1[.,]?000\s*/, 'nghin ');
  const unit = numberUnit(spelled.trim());
  if (!unit) return undefined;
  const { power, counted } = unit;
  return { ...(counted !== 'money' && { people: power }), ...(counted !== 'people' && { money: power }) };
}
