import { cellName } from '../area.ts';
import type { Problem } from '../problem.ts';
import type { CellIssue } from './read-column.ts';
import type { FigureReport } from './read-figures.ts';
import { type ProvenCell, sumEvidence } from './sum-evidence.ts';
import type { Table, TableRow } from '../table.ts';

/**
 * The cells of a column that could not be read or are doubtful, each with what was most likely meant, and whether the column's total
 * proves it. Notes and blank rows are passed over.
 */
export function issueProblems(table: Table, report: FigureReport): readonly Problem[] {
  const { draft, read, unit } = report;
  const { proven, cleared } = sumEvidence(table.rows, read, unit?.power ?? 0);
  const told = new Set(read.issues.map(({ index }) => index));
  const found = [...proven].flatMap(([index, { proposal }]): CellIssue[] => {
    if (told.has(index)) return [];
    return [{ index, code: 'proven-number', text: Number(read.figures[index]), proposal, kept: true }];
  });
  return [...read.issues, ...found].flatMap((issue) => {
    const row = table.rows[issue.index];
    if (!row || row.kind === 'note' || row.kind === 'blank' || cleared.has(issue.index)) return [];
    const { sheet } = table;
    const proof = issue.code === 'rate-written-otherwise' ? undefined : proven.get(issue.index);
    const { text, proposal, percent } = issue;
    return [
      {
        code: proof ? 'proven-number' : issue.code,
        severity: severityOf(issue, row, report),
        sheet,
        cell: cellName(row.row, draft.column),
        details: {
          ...{ text, unit: row.name, column: draft.header },
          ...(unit?.named !== undefined && { named: unit.named }),
          ...(proposal !== undefined && { proposal }),
          ...(percent !== undefined && { percent }),
          ...(proof && { total: cellName(table.rows[proof.total]?.row ?? row.row, draft.column) }),
        },
        ...(proposal !== undefined && { proposal: proposed(issue, proposal, proof) }),
      },
    ];
  });
}

function proposed(
  { becomes, format }: CellIssue,
  proposal: number,
  proof: ProvenCell | undefined,
): NonNullable<Problem['proposal']> {
  return { value: becomes ?? proposal, ...(format !== undefined && { format }), proven: proof !== undefined };
}

/** A total's own figure can be made from its units, and no result needs a column that no measure uses: a warning will do. */
function severityOf({ code, kept }: CellIssue, { kind, parts }: TableRow, { use }: FigureReport): Problem['severity'] {
  if (code === 'rate-written-otherwise') return 'note';
  return kept || use === undefined || (kind !== 'leaf' && parts.length > 0) ? 'warning' : 'error';
}
