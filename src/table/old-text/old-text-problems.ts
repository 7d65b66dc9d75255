import { areaName, cellName } from '../area.ts';
import type { ReadableCells } from './old-text.ts';
import type { Problem } from '../problem.ts';

const NAMES = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

/**
 * What a person should know of texts of old encodings: that they were read, and where letters were missing in them.
 *
 * @param sheet name of the sheet
 * @param found as `readableCells` gives it
 * @example oldTextProblems('Biểu 01', found)[0]?.code // 'old-font-text'
 */
export function oldTextProblems(sheet: string, { texts, doubtful }: ReadableCells['found']): readonly Problem[] {
  const read = texts.flatMap(({ encoding, count, area, restored }): Problem[] => [
    {
      code: 'old-font-text',
      severity: 'note',
      sheet,
      cell: areaName(area),
      details: { encoding: NAMES[encoding], count },
    },
    ...(restored
      ? [
          {
            code: 'old-font-letters',
            severity: 'warning',
            sheet,
            cell: cellName(restored.row, restored.column),
            details: { count: restored.count, text: restored.text },
          } as const,
        ]
      : []),
  ]);
  const unsure = doubtful.map(({ row, column, text, orElse }): Problem => {
    return {
      code: 'old-font-doubtful',
      severity: 'warning',
      sheet,
      cell: cellName(row, column),
      details: { text, other: orElse },
    };
  });
  return [...read, ...unsure];
}
