/** What a denominator counts; five wordings that are not interchangeable (domain page, denominators). */
export type DenominatorKind =
  'population' | 'labour-force-of-working-age' | 'labour-force' | 'employed' | 'students' | 'amount-due' | 'plan';

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
}

const stock = (code: string, name: string, usualDenominator: DenominatorKind): Indicator => ({
  code,
  name,
  unit: 'person',
  measure: 'stock',
  better: 'higher',
  usualDenominator,
});

/** The indicators of the field, by code. Others can be defined by writing an `Indicator`. */
export const INDICATORS = {
  BHXH_BB: stock('BHXH_BB', 'BHXH bắt buộc', 'labour-force-of-working-age'),
  BHXH_TN: stock('BHXH_TN', 'BHXH tự nguyện', 'labour-force-of-working-age'),
  BHXH_CHUNG: stock('BHXH_CHUNG', 'BHXH', 'labour-force-of-working-age'),
  BHTN: stock('BHTN', 'Bảo hiểm thất nghiệp', 'labour-force-of-working-age'),
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
