import type { IndicatorCode } from '../../coverage/index.ts';

/** Phrases that name an indicator. `alone` ones need to be all the label says; `under` ones also a parent naming that indicator. */
export interface IndicatorPhrases {
  readonly code: IndicatorCode;
  readonly phrases: string;
  readonly alone?: string;
  readonly under?: { readonly parent: IndicatorCode; readonly alone: string };
}

const BHXH = '(BHXH|bảo hiểm xã hội)';
const BHYT = '(BHYT|bảo hiểm y tế)';
/** The three insurances that money is collected for together, in the orders found. */
const ALL_THREE = '(BHXH BHYT (|và )BHTN|BHXH BHTN (|và )BHYT)';

/** The names of the indicators as headers print them (domain page, indicators). The longest phrase wins. */
export const INDICATOR_WORDS: readonly IndicatorPhrases[] = [
  {
    code: 'BHXH_BB',
    phrases: `${BHXH} (bắt buộc|BB), BHXHBB, bảo hiểm bắt buộc`,
    alone: 'bắt buộc, BB, BB BHXH, compulsory',
  },
  {
    code: 'BHXH_TN',
    phrases: `${BHXH} (tự nguyện|TN), BHXHTN, bảo hiểm tự nguyện`,
    alone: 'tự nguyện, voluntary',
    under: { parent: 'BHXH_CHUNG', alone: 'TN' },
  },
  {
    code: 'BHXH_CHUNG',
    phrases:
      `${BHXH}, BHXH chung, tổng BHXH, ${BHXH} (|bao gồm |gồm )(|cả )(|BHXH )(bắt buộc|BB) (|và )(|BHXH )(tự nguyện|TN), ` +
      'social insurance',
  },
  { code: 'BHTN', phrases: 'BHTN, (bảo hiểm|BH) thất nghiệp, unemployment insurance', alone: 'thất nghiệp' },
  { code: 'BHYT', phrases: `${BHYT}(| toàn dân), BH y tế, health insurance` },
  {
    code: 'BHYT_HO_GIA_DINH',
    phrases: `${BHYT} (|theo )(hộ gia đình|HGĐ|hộ GĐ)`,
    alone: '(|theo )(hộ gia đình|HGĐ|hộ GĐ)',
  },
  {
    code: 'BHYT_HOC_SINH',
    phrases: `${BHYT} (học sinh|sinh viên|học sinh sinh viên|HSSV|HS|HS SV)`,
    under: { parent: 'BHYT', alone: 'học sinh, sinh viên, học sinh sinh viên, HSSV, HS, HS SV' },
  },
  {
    code: 'PHAT_TRIEN_MOI',
    phrases:
      '(|số |số người )(phát triển|tăng|phát triển tăng|tham gia) mới, số người phát triển, mới tham gia, PT mới, ' +
      'phát triển (được|trong tháng|trong kỳ|trong năm)',
  },
  {
    code: 'SO_THU',
    phrases: `(|tổng )số thu, tổng thu, (|số |số tiền )đã thu, số tiền thu, thu được, (|số |tổng |tổng số )thu ${ALL_THREE}`,
    alone: 'thu',
  },
  {
    code: 'TY_LE_CHAM_DONG',
    phrases:
      '(|tiền |số )chậm đóng, nợ (đọng|đóng), (|số )tiền nợ, (số|tổng) nợ, nợ BHXH, chậm nộp, ' +
      `(chậm đóng|nợ) phải tính lãi, nợ/(|số )phải thu, (chậm đóng|nợ|nợ đọng) ${ALL_THREE}`,
    alone: 'nợ',
  },
];
