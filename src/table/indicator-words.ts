import type { IndicatorCode } from '../coverage/index.ts';

/** Phrases that name an indicator. `alone` ones need to be all the label says; `under` ones also a parent naming that indicator. */
export interface IndicatorPhrases {
  readonly code: IndicatorCode;
  readonly phrases: readonly string[];
  readonly alone?: readonly string[];
  readonly under?: { readonly parent: IndicatorCode; readonly alone: readonly string[] };
}

/** The names of the indicators as headers print them (domain page, indicators). The longest phrase wins. */
export const INDICATOR_WORDS: readonly IndicatorPhrases[] = [
  {
    code: 'BHXH_BB',
    phrases: ['BHXH bắt buộc', 'BHXHBB', 'BHXH BB', 'bảo hiểm xã hội bắt buộc', 'bảo hiểm bắt buộc'],
    alone: ['bắt buộc', 'BB'],
  },
  {
    code: 'BHXH_TN',
    phrases: ['BHXH tự nguyện', 'BHXHTN', 'BHXH TN', 'bảo hiểm xã hội tự nguyện', 'bảo hiểm tự nguyện'],
    alone: ['tự nguyện'],
    under: { parent: 'BHXH_CHUNG', alone: ['TN'] },
  },
  {
    code: 'BHXH_CHUNG',
    phrases: [
      ...['BHXH', 'bảo hiểm xã hội', 'BHXH chung', 'tổng BHXH', 'BHXH BB TN', 'BHXH bắt buộc tự nguyện'],
      ...['BHXH bắt buộc và tự nguyện', 'BHXH bao gồm cả bắt buộc và tự nguyện', 'BHXH bắt buộc và BHXH tự nguyện'],
      ...['bảo hiểm xã hội bắt buộc và tự nguyện', 'BHXH BB và TN', 'BHXH BB BHXH TN'],
    ],
  },
  {
    code: 'BHTN',
    phrases: ['BHTN', 'bảo hiểm thất nghiệp', 'BH thất nghiệp'],
    alone: ['thất nghiệp'],
  },
  { code: 'BHYT', phrases: ['BHYT', 'bảo hiểm y tế', 'BH y tế', 'BHYT toàn dân', 'bảo hiểm y tế toàn dân'] },
  {
    code: 'BHYT_HO_GIA_DINH',
    phrases: [
      ...['BHYT hộ gia đình', 'BHYT HGĐ', 'BHYT theo hộ gia đình', 'BHYT theo HGĐ', 'bảo hiểm y tế hộ gia đình'],
      ...['BHYT hộ GĐ', 'bảo hiểm y tế theo hộ gia đình'],
    ],
    alone: ['hộ gia đình', 'HGĐ', 'theo hộ gia đình'],
  },
  {
    code: 'BHYT_HOC_SINH',
    phrases: [
      ...['BHYT học sinh', 'BHYT học sinh sinh viên', 'BHYT HSSV', 'BHYT HS', 'BHYT HS SV', 'BHYT sinh viên'],
      ...['bảo hiểm y tế học sinh', 'bảo hiểm y tế học sinh sinh viên', 'bảo hiểm y tế HSSV'],
    ],
    under: { parent: 'BHYT', alone: ['học sinh', 'học sinh sinh viên', 'HSSV', 'HS SV'] },
  },
  { code: 'PHAT_TRIEN_MOI', phrases: ['phát triển mới', 'tăng mới', 'số người phát triển mới', 'số người tăng mới'] },
  { code: 'SO_THU', phrases: ['số thu', 'tổng thu', 'tổng số thu', 'số tiền thu', 'số đã thu'] },
  {
    code: 'TY_LE_CHAM_DONG',
    phrases: ['chậm đóng', 'nợ đọng', 'số nợ', 'tiền nợ', 'tổng nợ', 'nợ BHXH', 'tỷ lệ nợ'],
    alone: ['nợ'],
  },
];
