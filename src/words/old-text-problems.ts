import type { ProblemWords } from './problem-words.ts';

/** Text of fonts from before Unicode. */
export const OLD_TEXT_SENTENCES = {
  'old-font-text': {
    vi: 'Có {count} ô ghi bằng bảng mã cũ {encoding}; chương trình đọc như chữ Unicode, các ô được giữ nguyên.',
    en: '{count} cells are written in the old encoding {encoding}; they were read as Unicode and left as they are.',
    action: {
      vi: 'Nếu muốn, hãy chuyển các ô này sang Unicode.',
      en: 'Convert them to Unicode if you like.',
    },
  },
  'old-font-letters': {
    vi: 'Có {count} ô bị mất chữ “ư” khi sao chép; chương trình đã đọc lại, ví dụ ô này là “{text}”.',
    en: '{count} cells lost the letter “ư” when they were copied; it was put back, this cell being read as “{text}”.',
    action: { vi: 'Hãy kiểm tra lại tên.', en: 'Please check the names.' },
  },
  'old-font-doubtful': {
    vi: 'Ô này đọc là “{text}”, nhưng nếu ghi bằng phông cũ như các ô bên cạnh thì là “{other}”.',
    en: 'The cell was read as “{text}”; if it is written in an old font as cells beside it are, it says “{other}”.',
    action: { vi: 'Nếu chưa đúng, hãy gõ lại ô này.', en: 'Type it again if that is wrong.' },
  },
} as const satisfies Record<string, ProblemWords>;
