import type { CopyTable } from '../tasks/result-table.ts';

/** Names longer than this are cut in the terminal, never in a file. */
const LONGEST_NAME = 40;
/** Headers are folded to about this width. */
const HEADER_WIDTH = 16;

/**
 * A table as text in columns: names to the left, figures to the right, long headers folded over several lines.
 *
 * @example printTable({ caption: '', header: ['Đơn vị', 'Tỷ lệ'], rows: [{ cells: ['Hiệp An', '70,5%'], strong: false }], names: 1 })
 */
export function printTable({ caption, header, rows, names }: CopyTable): string {
  const heads = header.map((text) => fold(text, HEADER_WIDTH));
  const cells = rows.map(({ cells: line }) => line.map((text, index) => (index < names ? cut(text) : text)));
  const widths = heads.map((lines, index) =>
    Math.max(...lines.map(width), ...cells.map((line) => width(line[index] ?? ''))),
  );
  const height = Math.max(...heads.map((lines) => lines.length));
  const print = (line: readonly string[]): string =>
    line
      .map((text, index) => pad(text, widths[index] ?? 0, index < names))
      .join('  ')
      .trimEnd();
  const headLines = Array.from({ length: height }, (_, row) =>
    print(heads.map((lines) => lines[row - height + lines.length] ?? '')),
  );
  const rule = widths.map((size) => '─'.repeat(size)).join('──');
  return [...(caption ? [caption] : []), ...headLines, rule, ...cells.map(print)].join('\n');
}

function width(text: string): number {
  return [...text.normalize('NFC')].length;
}

function pad(text: string, size: number, left: boolean): string {
  const space = ' '.repeat(Math.max(0, size - width(text)));
  return left ? text + space : space + text;
}

function cut(text: string): string {
  const flat = text.replace(/[\s\p{Cc}]+/gu, ' ');
  return width(flat) > LONGEST_NAME ? `${[...flat].slice(0, LONGEST_NAME - 1).join('')}…` : flat;
}

function fold(text: string, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && width(line) + 1 + width(word) > size) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
