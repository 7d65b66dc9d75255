import type { PlannedRule } from '../../src/layout/plan.ts';
import { patchWorkbook } from '../../src/host/file/patch-workbook.ts';
import { plainWorkbook, worksheet } from './build-workbook.ts';
import { got, opened, partText, patched } from './open.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('Conditional formats', () => {
  const area = { top: 0, left: 0, bottom: 4, right: 0 };
  const look = { fill: 'C6EFCE', text: '006100' };
  const rule: PlannedRule = { kind: 'formula', band: 'met', area, formula: '=$A1 > 1', look, stop: true };
  const bar: PlannedRule = { kind: 'data-bar', area: { ...area, left: 1, right: 1 }, color: '5B9BD5' };
  const theirs =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="4"><formula>$A1&gt;1</formula></cfRule></conditionalFormatting>';
  const names = (xml: string): string[] =>
    [
      ...xml.matchAll(
        /<(conditionalFormatting|mergeCells|phoneticPr|dataValidations|pageMargins|extLst|mc:AlternateContent|tableParts)\b/g,
      ),
    ].map(([, name]) => name ?? '');

  test.each<[string, string, string[]]>([
    [
      'before validation',
      '<dataValidations count="0"/><pageMargins/>',
      ['conditionalFormatting', 'dataValidations', 'pageMargins'],
    ],
    [
      'after merges',
      '<mergeCells><mergeCell ref="X1:Y1"/></mergeCells><pageMargins/>',
      ['mergeCells', 'conditionalFormatting', 'pageMargins'],
    ],
    [
      'after others',
      `<phoneticPr fontId="1"/>${theirs}<pageMargins/>`,
      ['phoneticPr', 'conditionalFormatting', 'conditionalFormatting', 'pageMargins'],
    ],
    [
      'before what the schema does not know',
      '<mc:AlternateContent/><tableParts/>',
      ['conditionalFormatting', 'mc:AlternateContent', 'tableParts'],
    ],
    ['in an empty sheet', '', ['conditionalFormatting']],
  ])('stand %s', async (_, tail, order) => {
    expect(names(await patched(data('') + tail, { runs: [], rules: [rule] }))).toEqual(order);
  });

  test('come after all others, those of the extension too', async () => {
    const x14 =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><q:conditionalFormattings><q:conditionalFormatting><q:cfRule type="expression" priority="9" id="{1}"/></q:conditionalFormatting></q:conditionalFormattings></ext></extLst>';
    const xml = await patched(data('') + theirs + x14, { runs: [], rules: [rule, bar] });
    expect([...xml.matchAll(/priority="(\d+)"/g)].map(([, number]) => Number(number))).toEqual([4, 10, 11, 9]);
    expect(xml.match(/<ext uri="\{78C0D931[^]*?<\/ext>/)?.[0]).toMatch(
      /id="\{1\}"[^]*<x14:cfRule type="dataBar" id="\{[\dA-F-]{36}\}">[^]*<xm:sqref>B1:B5<\/xm:sqref>/,
    );
  });

  test.each([
    ['no list', ''],
    ['an empty list', '<extLst/>'],
    ['a list of other things', '<extLst><ext uri="{05C60535}"><a/></ext></extLst>'],
    [
      'an empty list of ours',
      '<extLst><ext uri="{78C0D931-6437-407D-A8EE-F0AAD7539E65}"><q:conditionalFormattings/></ext></extLst>',
    ],
  ])('a data bar joins %s of extensions', async (_, list) => {
    const xml = await patched(data('') + list, { runs: [], rules: [bar] });
    expect(xml.match(/<extLst>/g)?.length).toBe(2); // the rule's own, and the sheet's
    expect(xml.match(/x14:conditionalFormattings>/g)?.length).toBe(2);
    const id = /<x14:id>(.*?)<\/x14:id>/.exec(xml)?.[1];
    expect(xml).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
    expect(xml.endsWith('</extLst>')).toBe(true);
    if (list.includes('<a/>')) expect(xml).toContain('<ext uri="{05C60535}"><a/></ext>');
  });

  test('that we made are found again and taken away; theirs stay', async () => {
    const before = data('') + theirs + '<extLst><ext uri="{05C60535}"><a/></ext></extLst>';
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(before) } }));
    const withRules = got(await patchWorkbook(file, { sheets: [{ sheet: 'S', runs: [], rules: [rule, bar] }] }));
    const keys = ['formula|A1:A5|$A1>1', 'data-bar|B1:B5|5B9BD5'];
    const without = got(
      await patchWorkbook(await opened(withRules), { sheets: [{ sheet: 'S', runs: [], removeRules: keys }] }),
    );
    expect(await partText(without, 'xl/worksheets/sheet1.xml')).toBe(worksheet(before));
  });

  test('look as asked, once for all that look the same', async () => {
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(data('')) } }));
    const bytes = got(
      await patchWorkbook(file, {
        sheets: [
          {
            sheet: 'S',
            runs: [],
            rules: [rule, { ...rule, formula: '=TRUE' }, { ...rule, look: { ...look, bold: true } }],
          },
        ],
      }),
    );
    const styles = await partText(bytes, 'xl/styles.xml');
    expect(styles).toContain('</cellStyles><dxfs count="2"><dxf><font><color rgb="FF006100"/></font>');
    expect(styles).toContain('<dxf><font><b/><color rgb="FF006100"/></font>');
  });
});
