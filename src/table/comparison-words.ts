import type { Phrases } from './header-meaning.ts';

/** Header words for rates, comparisons and what is not calculated with: what other columns are told from. */
export const COMPARISON_WORDS: readonly Phrases[] = [
  { meaning: 'rate', phrases: ['tỷ lệ', 'tỷ lệ %', 'tỷ trọng', 'TL %', '% tỷ lệ', 'rate'], alone: ['TL', '%'] },
  {
    meaning: 'coverage',
    phrases: [
      ...['bao phủ', 'tỷ lệ bao phủ', 'tỷ lệ % bao phủ', 'độ bao phủ', 'mức bao phủ', 'mức độ bao phủ', 'coverage'],
      ...['tỷ lệ tham gia', 'tỷ lệ người tham gia', 'tỷ lệ % tham gia'],
    ],
  },
  {
    meaning: 'attained',
    phrases: [
      ...['hoàn thành', 'tỷ lệ hoàn thành', 'mức độ hoàn thành', '% hoàn thành', 'đạt %', '% đạt', 'đạt tỷ lệ'],
      ...['tỷ lệ đạt', 'tỷ lệ % đạt', 'tỷ lệ đạt %', 'tỷ lệ đạt được'],
    ],
    alone: ['đạt'],
  },
  {
    meaning: 'against-plan',
    phrases: [
      ...['so với kế hoạch', 'so với KH', 'so với chỉ tiêu', 'so với CT', 'so với mục tiêu', 'so với dự toán'],
      ...[
        'so với nghị quyết',
        'so kế hoạch',
        'so KH',
        'so chỉ tiêu',
        'so CT',
        '% KH',
        '% kế hoạch',
        '% chỉ tiêu',
        '% CT',
      ],
      ...['TH/KH', 'TH/CT', 'thực hiện/kế hoạch', 'thực hiện/chỉ tiêu', 'thực hiện/KH', 'đạt kế hoạch', 'đạt KH'],
      ...[
        'đạt chỉ tiêu',
        'trên kế hoạch',
        'đạt % kế hoạch',
        'đạt % KH',
        'thực hiện kế hoạch %',
        '% thực hiện kế hoạch',
      ],
      ...['% so', '% so với giao', 'so với giao'],
    ],
  },
  {
    meaning: 'against-base',
    phrases: [
      ...['so với dân số', 'so dân số', '% dân số', '/dân số', 'trên dân số', 'trên tổng dân số', '/tổng dân số'],
      ...['% so với dân số', '% so dân số', 'so với LLLĐ', 'so LLLĐ', '% LLLĐ', '/LLLĐ', 'trên LLLĐ', '% so với LLLĐ'],
      ...['so với lực lượng lao động', '% lực lượng lao động', '/lực lượng lao động', '% so LLLĐ', 'so với tổng số'],
      ...['% so với lực lượng lao động', 'so với số phải thu', '/phải thu', '/số phải thu', 'so với phải thu'],
    ],
  },
  {
    meaning: 'against-past',
    phrases: [
      ...['so với cùng kỳ', 'so cùng kỳ', 'so với năm trước', 'so với đầu năm', 'so đầu năm', 'so với tháng trước'],
      ...['so với năm', 'so với tháng', 'tăng so', 'giảm so', '% so với cùng kỳ', '% so cùng kỳ'],
    ],
  },
  {
    meaning: 'gap',
    phrases: [
      ...[
        'còn thiếu',
        'còn phải',
        'còn phải thực hiện',
        'còn phải phát triển',
        'cần phát triển',
        'cần phát triển thêm',
      ],
      ...[
        'cần vận động',
        'phải phát triển',
        'thiếu so',
        'thiếu so với',
        'chênh lệch',
        'tăng giảm',
        'tăng/giảm',
        'so sánh',
      ],
      ...['còn lại', 'khoảng cách', 'vượt'],
    ],
    alone: ['thiếu', 'tăng', 'giảm'],
  },
  {
    meaning: 'previous',
    phrases: ['cùng kỳ', 'năm trước', 'tháng trước', 'kỳ trước', 'cùng kỳ năm trước', 'quý trước'],
  },
  { meaning: 'year-start', phrases: ['đầu năm', 'đầu kỳ'] },
  {
    meaning: 'not-insured',
    phrases: [
      'chưa tham gia',
      'số người chưa tham gia',
      'chưa có thẻ',
      'chưa có',
      'không tham gia',
      'chưa được cấp thẻ',
    ],
  },
  { meaning: 'note', phrases: ['ghi chú', 'nguyên nhân', 'giải thích'] },
  {
    meaning: 'assigner',
    phrases: [
      ...[
        'UBND',
        'UBND tỉnh',
        'UBND huyện',
        'UBND xã',
        'UBND thành phố',
        'HĐND',
        'HĐND tỉnh',
        'HĐND huyện',
        'Thủ tướng',
      ],
      ...['Thủ tướng Chính phủ', 'Chính phủ', 'TTg', 'Tỉnh ủy', 'Huyện ủy', 'BHXH VN', 'BHXH Việt Nam', 'BHXH tỉnh'],
      ...['BHXH huyện', 'BHXH thành phố', 'bảo hiểm xã hội Việt Nam', 'bảo hiểm xã hội tỉnh', 'bảo hiểm xã hội huyện'],
      ...['Bộ Tài chính', 'cấp trên'],
    ],
  },
  { meaning: 'time', phrases: ['tháng đầu năm', 'tháng cuối năm'] },
  { meaning: 'of-which', phrases: ['trong đó', 'chia ra', 'bao gồm'], alone: ['gồm'] },
];
