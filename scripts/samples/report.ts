/** A cell of a report: what it holds, and whether the figure was published or only illustrates. */
export interface Figure {
  readonly value: number | string | null;
  readonly published: boolean;
  /** Written as a live `SUM` of the unit rows, whose result must be `value`. */
  readonly sum: boolean;
}

/** A bare value is an illustrative figure. */
export type FigureLike = Figure | number | string | null;

/** How a column's figures are written: whole numbers, percent points as typed, fractions with a percent format, plain text. */
export type FigureKind = 'count' | 'points' | 'percent' | 'text';

/** A column of figures. Two header lines stand for a shared upper header and the column's own. */
export interface ReportColumn {
  readonly header: readonly [string] | readonly [string, string];
  readonly kind: FigureKind;
  /** In characters. */
  readonly width: number;
}

/** A row of the table's body; `ordinal` is what stands in the first column. */
export interface ReportRow {
  readonly kind: 'unit' | 'group' | 'total';
  readonly ordinal: string;
  readonly name: string;
  readonly figures: readonly FigureLike[];
}

/** One sheet: letterhead, title, table, notes. The columns of ordinals and unit names are added to `columns`. */
export interface ReportSheet {
  readonly name: string;
  /** Two lines on the left of the letterhead: the superior office and the office. */
  readonly office: readonly [string, string];
  /** Such as `Biểu số 01`. */
  readonly form: string;
  readonly title: string;
  readonly period: string;
  readonly unitLine: string;
  readonly unitHeader: string;
  readonly columns: readonly ReportColumn[];
  /** A header row of column numbers: one text for each column, ordinals and units included. */
  readonly numbering?: readonly string[];
  readonly rows: readonly ReportRow[];
  /** What was published, and what to mind. */
  readonly notes: readonly string[];
  readonly source: string;
}

/** A workbook of `assets/samples`. */
export interface Report {
  /** File name. */
  readonly file: string;
  readonly title: string;
  readonly sheets: readonly ReportSheet[];
}

/** A figure the report published. */
export const published = (value: number | string): Figure => ({ value, published: true, sum: false });

/** A published total, written as the sum of its units. */
export const publishedSum = (value: number): Figure => ({ value, published: true, sum: true });

/** An illustrative total, written as the sum of its units. */
export const sum = (value: number): Figure => ({ value, published: false, sum: true });

/** Unit rows numbered from `first` on, each given as its name and its figures. */
export const units = (
  rows: readonly (readonly [name: string, ...figures: FigureLike[]])[],
  first = 1,
): readonly ReportRow[] =>
  rows.map(([name, ...figures], index) => ({ kind: 'unit', ordinal: String(first + index), name, figures }));

/** A group row such as `I. Khối huyện`. */
export const group = (ordinal: string, name: string, ...figures: FigureLike[]): ReportRow => ({
  kind: 'group',
  ordinal,
  name,
  figures,
});

/** A total row. */
export const total = (name: string, ...figures: FigureLike[]): ReportRow => ({
  kind: 'total',
  ordinal: '',
  name,
  figures,
});

/** A column of people. */
export const people = (header: ReportColumn['header'], width = 15): ReportColumn => ({ header, kind: 'count', width });

/** A column of rates in percent points. */
export const points = (header: ReportColumn['header'], width = 13): ReportColumn => ({ header, kind: 'points', width });

/** A column of rates with a percent format. */
export const percent = (header: ReportColumn['header'], width = 13): ReportColumn => ({
  header,
  kind: 'percent',
  width,
});
