/** What a denominator counts (mẫu số): wordings that are not interchangeable (docs/domain.md, Denominators). */
export type DenominatorKind =
  | 'population'
  | 'labour-force-of-working-age'
  | 'labour-force'
  | 'employed'
  | 'employed-of-working-age'
  | 'students'
  | 'amount-due'
  | 'plan';

/** What is measured (chỉ tiêu theo dõi). */
export interface Indicator {
  /** Stable code; `BHXH_CHUNG` is compulsory plus voluntary. */
  readonly code: string;
  /** Vietnamese name as reports print it. */
  readonly name: string;
  readonly unit: 'person' | 'dong';
  /** A stock is counted at a date; a flow over a period (rule R9). */
  readonly measure: 'stock' | 'flow';
  readonly better: 'higher' | 'lower';
  /** The denominator usually named with it: a default to show, never to infer figures from. */
  readonly usualDenominator: DenominatorKind;
  /** Codes of the indicators it is the sum of, in people (rule R8). */
  readonly sumOf?: readonly string[];
  /** Code of the indicator whose people contain its people. */
  readonly within?: string;
  /** Whether people are counted where they work, so that there can be more of them than live there (rule R17). */
  readonly countedAtWork?: boolean;
}

const stock = (code: string, name: string, usualDenominator: DenominatorKind): Indicator => ({
  code,
  name,
  unit: 'person',
  measure: 'stock',
  better: 'higher',
  usualDenominator,
});

/** The indicators of the field, by code. `defineIndicator` makes others. */
export const INDICATORS = {
  BHXH_BB: { ...stock('BHXH_BB', 'BHXH bắt buộc', 'labour-force-of-working-age'), countedAtWork: true },
  BHXH_TN: stock('BHXH_TN', 'BHXH tự nguyện', 'labour-force-of-working-age'),
  BHXH_CHUNG: {
    ...stock('BHXH_CHUNG', 'BHXH', 'labour-force-of-working-age'),
    sumOf: ['BHXH_BB', 'BHXH_TN'],
    countedAtWork: true,
  },
  BHTN: {
    ...stock('BHTN', 'Bảo hiểm thất nghiệp', 'labour-force-of-working-age'),
    within: 'BHXH_BB',
    countedAtWork: true,
  },
  BHYT: stock('BHYT', 'BHYT', 'population'),
  BHYT_HO_GIA_DINH: stock('BHYT_HO_GIA_DINH', 'BHYT hộ gia đình', 'population'),
  BHYT_HOC_SINH: stock('BHYT_HOC_SINH', 'BHYT học sinh, sinh viên', 'students'),
  PHAT_TRIEN_MOI: { ...stock('PHAT_TRIEN_MOI', 'Phát triển mới', 'plan'), measure: 'flow' },
  SO_THU: { ...stock('SO_THU', 'Số thu', 'plan'), unit: 'dong', measure: 'flow' },
  TY_LE_CHAM_DONG: {
    ...stock('TY_LE_CHAM_DONG', 'Tỷ lệ chậm đóng', 'amount-due'),
    unit: 'dong',
    better: 'lower',
  },
} as const satisfies Record<string, Indicator>;

/** Code of a predefined indicator. */
export type IndicatorCode = keyof typeof INDICATORS;
