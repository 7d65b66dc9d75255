/** A table ready to be copied: all cells are text as the document will show it. */
export interface CopyTable {
  /** What the table is about, above it; `''` for none. */
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly strong: boolean }[];
  /** How many of the first columns hold names; the others are numbers and stand to the right. */
  readonly names: number;
}

const FONT = "font-family:'Times New Roman',serif;font-size:12pt;color:#000000";
const CELL = 'border:1px solid #000000;padding:2px 4px';

/**
 * The table as HTML for Word and others: Times New Roman 12, black, no fills, 160 mm wide, a header row that repeats. Text from cells
 * is escaped, never HTML.
 *
 * @example tableHtml({ caption: '', header: ['Đơn vị'], rows: [], names: 1 }) // '<table …>'
 */
export function tableHtml({ caption, header, rows, names }: CopyTable): string {
  const cell = (tag: 'th' | 'td', text: string, align: string, strong: boolean): string => {
    const weight = strong ? 'bold' : 'normal';
    return `<${tag} style="${CELL};${FONT};text-align:${align};font-weight:${weight}">${escapeHtml(text)}</${tag}>`;
  };
  const head = header.map((text) => cell('th', text, 'center', true)).join('');
  const body = rows.map(({ cells, strong }) => {
    const line = cells.map((text, index) => cell('td', text, index < names ? 'left' : 'right', strong));
    return `<tr>${line.join('')}</tr>`;
  });
  const style = `border-collapse:collapse;width:160mm;${FONT}`;
  const above = caption ? `<p style="${FONT};font-weight:bold">${escapeHtml(caption)}</p>` : '';
  return `${above}<table style="${style}"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/**
 * Sentences as paragraphs in the table's own type, to stand before it. Their text is escaped.
 *
 * @example paragraphsHtml(['Đạt 15,54%.']) // '<p style="…">Đạt 15,54%.</p>'
 */
export function paragraphsHtml(sentences: readonly string[]): string {
  return sentences.map((sentence) => `<p style="${FONT}">${escapeHtml(sentence)}</p>`).join('');
}

/**
 * The table as plain text, columns parted by tabs, for programs that take no HTML. Text is never a formula.
 *
 * @example tableText({ caption: '', header: ['Đơn vị', 'Tỷ lệ'], rows: [], names: 1 }) // 'Đơn vị\tTỷ lệ'
 */
export function tableText({ caption, header, rows }: CopyTable): string {
  const line = (cells: readonly string[]): string => cells.map(plainCell).join('\t');
  return [...(caption ? [caption] : []), line(header), ...rows.map(({ cells }) => line(cells))].join('\n');
}

/** One line, and never what a spreadsheet would take for a formula when it is pasted. */
function plainCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^(?=[=+@-])/, ' ');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
