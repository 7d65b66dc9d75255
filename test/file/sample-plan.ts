import type { PlannedCell, PlannedColumn, WritePlan } from '../../src/layout/plan.ts';
import { areaName, columnName } from '../../src/table/area.ts';
import { TABLE_SHEET } from './museum.ts';

const LAST_ROW = 8;
const BODY_TOP = 4;

function column(
  at: number,
  role: PlannedColumn['role'],
  header: string,
  numberFormat: string,
  cells: PlannedCell[],
): PlannedColumn {
  const align = role === 'status' ? 'left' : 'right';
  return {
    column: at,
    role,
    indicator: 'BHXH',
    header: [header],
    cells,
    look: { numberFormat, align },
    width: role === 'status' ? 22 : 12,
  };
}

/**
 * A plan for the museum's table: coverage, people remaining and status beside it, with two colours and a data bar.
 *
 * @param left first column of the results; the table ends in column F (5)
 */
export function samplePlan(left = 6, more: Partial<WritePlan> = {}): WritePlan {
  const rows = [1417 / 9120, 690 / 4475, 512 / 3300, 333 / 2100, 2952 / 18995];
  const remaining = [6791, 3337, 2458, 1557, 14143];
  const area = { top: 3, left, bottom: LAST_ROW, right: left + 2 };
  const [rate, left2, status] = [columnName(left), columnName(left + 1), columnName(left + 2)];
  const columns = [
    column(
      left,
      'coverage',
      'Tỷ lệ bao phủ',
      '0.00%',
      rows.map((value, n) => ({ value, formula: `=IF(C${n + 5}=0,"",E${n + 5}/C${n + 5})` })),
    ),
    column(
      left + 1,
      'remaining',
      'Còn phải phát triển',
      '#,##0',
      remaining.map((value) => ({ value })),
    ),
    column(
      left + 2,
      'status',
      'Kết quả',
      'General',
      rows.map(() => ({ value: 'chưa đạt <16%' })),
    ),
  ];
  const body = (at: number): { top: number; left: number; bottom: number; right: number } => ({
    top: BODY_TOP,
    left: at,
    bottom: LAST_ROW,
    right: at,
  });
  return {
    sheet: TABLE_SHEET,
    area,
    headerTop: 3,
    bodyTop: BODY_TOP,
    bodyBottom: LAST_ROW,
    columns,
    titles: [],
    rules: [
      {
        kind: 'formula',
        band: 'not-met',
        area: body(left),
        formula: `=AND(${rate}5<0.16, $C5>0)`,
        look: { fill: 'FFC7CE', text: '9C0006' },
        stop: true,
      },
      {
        kind: 'formula',
        band: 'met',
        area: body(left + 2),
        formula: `=${status}5="đạt"`,
        look: { fill: 'C6EFCE', text: '006100', bold: true },
        stop: false,
      },
      { kind: 'data-bar', area: body(left + 1), color: '5B9BD5' },
    ],
    likeColumn: 5,
    strongRows: [8],
    replaces: [],
    mark: {
      sheet: TABLE_SHEET,
      table: 'A4:F9',
      columns: columns.map(({ column, role, indicator, header }) => ({
        column,
        role,
        indicator,
        header: header.findLast((text) => text !== null) ?? '',
      })),
      labelRow: 3,
      top: 3,
      bottom: LAST_ROW,
      rules: [],
    },
    provenance: [
      { code: 'how-target', severity: 'note', details: { indicator: 'BHXH', target: left2, rounding: areaName(area) } },
    ],
    ...more,
  };
}
