import type { IndicatorCode } from '../../coverage/index.ts';
import type { LabelMeaning } from './header-meaning.ts';
import type { Word } from '../normalise.ts';

/** One thing that an abbreviation may stand for. */
export interface LabelSense {
  /** In full, as a person would be asked. */
  readonly words: string;
  /** The role it gives; absent when it names an indicator, a place, a school or a person. */
  readonly meaning?: LabelMeaning;
  readonly indicator?: IndicatorCode;
}

/** Abbreviations with several meanings in this field (domain page, header synonyms), the likeliest first. */
const SENSES: Readonly<Record<string, readonly LabelSense[]>> = {
  th: [{ words: 'thực hiện', meaning: 'actual' }, { words: 'tiểu học' }],
  kh: [{ words: 'kế hoạch', meaning: 'target' }, { words: 'Khánh Hòa' }],
  tn: [
    { words: 'tự nguyện', indicator: 'BHXH_TN' },
    { words: 'thất nghiệp', indicator: 'BHTN' },
    { words: 'Tây Ninh' },
  ],
  tt: [{ words: 'thứ tự', meaning: 'ordinal' }, { words: 'thị trấn', meaning: 'unit' }, { words: 'Thủ tướng' }],
  ct: [{ words: 'chỉ tiêu', meaning: 'target' }, { words: 'chủ tịch' }],
};

/**
 * What a label may stand for that is nothing but an ambiguous abbreviation. Beside a year, an indicator, "giao", "số" or any other
 * word it is settled.
 *
 * @param label its words; `%` does not settle it
 * @returns `undefined` when the label is no such abbreviation
 * @example openSenses(words('TH (%)'))?.map((sense) => sense.words) // ['thực hiện', 'tiểu học']
 */
export function openSenses(label: readonly Word[]): readonly LabelSense[] | undefined {
  const [only, ...others] = label.filter(({ plain }) => plain !== '%');
  if (!only || others.length > 0 || !Object.hasOwn(SENSES, only.plain)) return undefined;
  return SENSES[only.plain];
}
