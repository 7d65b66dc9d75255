import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { fileColor, themeColors } from '../../src/workbench/file-colors.ts';
import { snapshotOf } from '../../src/workbench/snapshot.ts';
import { child, isOn, readElement } from '../../src/workbench/xml-element.ts';

const xml = (text: string) => readElement(new TextEncoder().encode(text), 'styles');

describe('colours of a file', () => {
  const office = themeColors(xml('<none/>'));

  test.each([
    ['<color rgb="FF808080"/>', '#808080'],
    ['<color rgb="808080"/>', '#808080'],
    ['<color indexed="10"/>', '#FF0000'],
    ['<color theme="1"/>', '#000000'],
    ['<color theme="4"/>', '#4472C4'],
    ['<color theme="0" tint="-0.25"/>', '#BFBFBF'],
    ['<color rgb="FF000000" tint="0.5"/>', '#808080'],
    ['<color auto="1"/>', undefined],
    ['<color indexed="64"/>', undefined],
    ['<color rgb="javascript:"/>', undefined],
  ])('%s is %s', (text, expected) => {
    expect(fileColor(xml(text), office)).toBe(expected);
  });

  test('a theme of its own replaces the usual one', () => {
    const theme = xml(
      '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
        '<a:accent1><a:srgbClr val="abcdef"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    );
    expect([themeColors(theme)[1], themeColors(theme)[4], themeColors(theme)[5]]).toEqual([
      '111111',
      'ABCDEF',
      'ED7D31',
    ]);
  });
});

describe('elements', () => {
  test('are known by their local names', () => {
    const font = xml('<x:font xmlns:x="y"><x:b/><x:i val="0"/><x:name x:val="Arial"/></x:font>');
    expect([isOn(font, 'b'), isOn(font, 'i'), isOn(font, 'u')]).toEqual([true, false, false]);
    expect(child(font, 'name').attributes.get('val')).toBe('Arial');
  });

  test('nested without end do not exhaust the stack', () => {
    expect(xml('<a>'.repeat(20_000) + '</a>'.repeat(20_000)).name).toBe('a');
  });
});

describe('a sample shown in the grid', () => {
  test('looks as it does in Excel', async () => {
    const file = await openWorkbook(new Uint8Array(readFileSync('assets/samples/bac-kan.xlsx')), 'bac-kan.xlsx');
    if (!file.ok) throw new Error('not opened');
    const shown = await snapshotOf(file.value, 'w1');
    if (!shown.ok) throw new Error('not shown');
    const { data } = shown.value;
    const sheet = Object.values(data.sheets)[0];
    const cell = sheet?.cellData?.[9]?.[2];
    expect(sheet).toMatchObject({ name: 'BHXH', showGridlines: 0, hidden: 0 });
    expect(sheet?.columnData?.[1]).toEqual({ w: 194 });
    expect(sheet?.rowData?.[4]).toEqual({ h: 27, ia: 0 });
    expect(cell).toMatchObject({ v: 27102, t: 2 });
    expect(data.styles[String(cell?.s)]).toMatchObject({ ff: 'Times New Roman', it: 1, n: { pattern: '#,##0' } });
    expect(data.styles[String(cell?.s)]?.bd?.t).toEqual({ s: 1, cl: { rgb: '#808080' } });
  });
});
