import { type CellValue, type Cells, cellsFromRows } from '../../../src/table/cells.ts';
import type { Area } from '../../../src/table/area.ts';
import type { Choices } from './choices.ts';
import { type Column, EMPTY, NAMES, WORDS, columnsOf } from './columns.ts';
import { type Model, type Unit, unitsOf } from './model.ts';
import type { Printed } from './numbers.ts';

/** A report as an office would print it. */
export function print(model: Model, choices: Choices): Cells {
  const rows: Printed[][] = [];
  const merges: Area[] = [];
  const columns = columnsOf(model, choices);
  const lead = choices.ordinals === 'none' ? 1 : 2;
  const width = lead + columns.length + (choices.note ? 1 : 0);
  const { left } = choices;
  const add = (cells: readonly Printed[]): number => rows.push([...Array<Printed>(left).fill(EMPTY), ...cells]) - 1;
  const texts = (...values: readonly CellValue[]): number => add(values.map((value) => ({ value, format: 'General' })));
  const merge = (top: number, from: number, bottom: number, to: number): void => {
    if (choices.merged && (bottom > top || to > from))
      merges.push({ top, left: left + from, bottom, right: left + to });
  };

  for (let row = 0; row < choices.top; row += 1) texts();
  if (choices.letterhead) {
    texts('UBND HUYỆN ĐỨC TRỌNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    texts('BẢO HIỂM XÃ HỘI HUYỆN', null, null, 'Độc lập - Tự do - Hạnh phúc');
  }
  if (choices.title) {
    const row = texts('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025');
    merge(row, 0, row, width - 1);
    texts('(Kèm theo Báo cáo số 125/BC-BHXH ngày 05/9/2025)');
  }
  if (choices.unitLine) texts(...Array<null>(width - 1).fill(null), 'Đơn vị tính: người, %');

  printHeader(model, choices, columns, { texts, merge, width });
  printBody(model, choices, columns, add);
  if (choices.below) {
    texts();
    texts('Ghi chú: số liệu tính đến ngày 31/8/2025.');
    texts(...Array<null>(Math.max(1, width - 2)).fill(null), 'Đức Trọng, ngày 05 tháng 9 năm 2025');
    texts(null, 'NGƯỜI LẬP BIỂU');
  }
  return cellsFromRows(
    rows.map((row) => row.map(({ value }) => value)),
    { formats: rows.map((row) => row.map(({ format }) => format)), merges },
  );
}

interface Sheet {
  readonly texts: (...values: readonly CellValue[]) => number;
  readonly merge: (top: number, from: number, bottom: number, to: number) => void;
  readonly width: number;
}

function printHeader({ indicators }: Model, choices: Choices, columns: readonly Column[], sheet: Sheet): void {
  const written = (text: string): string => inScript(text, choices);
  const lead = [...(choices.ordinals === 'none' ? [] : ['STT']), WORDS.unit[choices.words] ?? 'Đơn vị'];
  const note = choices.note ? ['Ghi chú'] : [];
  const nameOf = ({ indicator = 0 }: Column): string => NAMES[indicators[indicator]?.code ?? 'BHYT'];
  const several = indicators.length > 1;
  if (choices.header === 'flat') {
    const labels = columns.map((column) => (several ? `${column.label} ${nameOf(column)}` : column.label));
    sheet.texts(...[...lead, ...labels, ...note].map(written));
  } else {
    const above = choices.header === 'three-rows' ? 1 : 0;
    const top = above ? sheet.texts(...lead.map(written), written('Chỉ tiêu năm 2025')) : undefined;
    const parents = columns.map((column, at) =>
      at === 0 || columns[at - 1]?.indicator !== column.indicator ? written(nameOf(column)) : null,
    );
    const parentRow = sheet.texts(
      ...(top === undefined ? lead.map(written) : lead.map(() => null)),
      ...parents,
      ...note,
    );
    const labelRow = sheet.texts(...lead.map(() => null), ...columns.map(({ label }) => written(label)));
    lead.forEach((_, at) => sheet.merge(top ?? parentRow, at, labelRow, at));
    if (top !== undefined) sheet.merge(top, lead.length, top, lead.length + columns.length - 1);
    parents.forEach((parent, at) => {
      if (parent === null) return;
      const next = parents.findIndex((other, index) => index > at && other !== null);
      sheet.merge(parentRow, lead.length + at, parentRow, lead.length + (next < 0 ? columns.length : next) - 1);
    });
    if (note.length > 0) sheet.merge(parentRow, sheet.width - 1, labelRow, sheet.width - 1);
  }
  if (choices.numberRow === 'none') return;
  const letters = choices.numberRow === 'letters' ? lead.length : 0;
  const mark = (at: number): CellValue => {
    if (at < letters) return 'AB'[at] ?? 'B';
    return choices.numberRow === 'brackets' ? `(${String(at + 1)})` : at - letters + 1;
  };
  sheet.texts(...Array.from({ length: sheet.width }, (_, at) => mark(at)));
}

function inScript(text: string, { script, lineBreaks }: Choices): string {
  const broken = lineBreaks ? text.replace(' ', '\n') : text;
  switch (script) {
    case 'as-is':
      return broken;
    case 'no-accents':
      return broken.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    case 'nfd':
      return broken.normalize('NFD');
    case 'capitals':
      return broken.toLocaleUpperCase('vi');
  }
}

function printBody(
  model: Model,
  choices: Choices,
  columns: readonly Column[],
  add: (cells: Printed[]) => number,
): void {
  const numbered = choices.ordinals !== 'none';
  const row = (ordinal: CellValue, name: string, units: readonly Unit[], kind: 'unit' | 'sum' | 'heading'): void => {
    add([
      ...(numbered ? [{ value: ordinal, format: 'General' }] : []),
      { value: name, format: 'General' },
      ...columns.map((column) => (kind === 'heading' ? EMPTY : column.cell(units, kind === 'unit'))),
    ]);
  };
  const total = (): void => row(null, choices.totalWord, unitsOf(model), 'sum');
  if (choices.total === 'first') total();
  let number = 0;
  model.groups.forEach(({ name, units }, at) => {
    if (name !== '') row(['I', 'II', 'III'][at] ?? '', name, units, choices.groupFigures ? 'sum' : 'heading');
    if (choices.ordinals === 'restarting') number = 0;
    for (const unit of units) {
      number += 1;
      row(choices.ordinals === 'text' ? String(number) : number, unit.name, [unit], 'unit');
    }
  });
  if (choices.total !== 'last') return;
  if (choices.blankBeforeTotal) add([]);
  total();
}
