import { afterEach, describe, expect, test } from '@jest/globals';
import type { ICellData } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { type HeadlessGrid, openHeadless, snapshot } from './headless-grid.ts';

let open: HeadlessGrid;
afterEach(() => open.grid.dispose());

function start(pattern?: string) {
  const cell = pattern === undefined ? {} : { v: 0.123456, t: 2, s: { n: { pattern } } };
  open = openHeadless(snapshot('w1', { cellData: { 0: { 0: cell } } }));
  const service = open.grid.injector.get(SheetInterceptorService);
  const workbook = open.workbook.getWorkbook();
  const worksheet = workbook.getActiveSheet();
  return {
    type: (cell: ICellData) => service.onWriteCell(workbook, worksheet, 0, 0, cell),
    edit: () => {
      const origin = worksheet.getCell(0, 0);
      const place = { unitId: 'w1', subUnitId: 's1', workbook, worksheet, row: 0, col: 0, origin };
      return service.writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(worksheet.getCellRaw(0, 0), place);
    },
  };
}

describe('typing into a cell of the grid', () => {
  test('a Vietnamese percent is stored as a share and shown as a percent', () => {
    expect(start().type({ v: '12,5%' })).toMatchObject({ v: 0.125, t: 2, s: { n: { pattern: '0.0%' } } });
  });

  test('thousands with dots are one number', () => {
    expect(start().type({ v: '1.427.535' })).toMatchObject({ v: 1427535, t: 2 });
  });

  test.each(['Xã A', '=A1+1'])('%s is not touched', (v) => {
    expect(start().type({ v })).toMatchObject({ v });
  });

  test('a cell formatted as text keeps what is typed', () => {
    expect(start('@').type({ v: '12,5%' })).toMatchObject({ v: '12,5%' });
  });

  test('the editor shows decimals with a comma', () => {
    expect(start('General').edit()).toMatchObject({ v: '0,123456' });
  });
});
