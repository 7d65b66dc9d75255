import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/host/file/crc32.ts';
import { HEAD, MAIN, R, contentTypes, relationships } from './build-workbook.ts';
import { type Parts, buildZip } from './build-zip.ts';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Name of the museum's sheet with the table; the table stands in A4:F9, its header in row 4. */
export const TABLE_SHEET = 'Tháng 9';

const UNITS = [
  ['Thị trấn Đồng Tâm', 9120, 8208, 1417],
  ['Xã Yên Đĩnh', 4475, 4027, 690],
  ['Xã Thanh Mai &amp; Thanh Vận', 3300, 2970, 512],
  ['Xã Bình Văn', 2100, 1890, 333],
] as const;

function rows(): string {
  const header = ['STT', 'Đơn vị', 'Lực lượng lao động', 'Chỉ tiêu (người)', 'Thực hiện', 'Ghi chú'];
  const letters = 'ABCDEF';
  let xml = '<row r="1" spans="1:6" ht="24" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2"/></row>';
  xml += `<row r="4" spans="1:6">${header.map((_, n) => `<c r="${letters[n]}4" s="2" t="s"><v>${n + 1}</v></c>`).join('')}</row>`;
  UNITS.forEach(([, base, target, actual], n) => {
    const r = 5 + n;
    xml +=
      `<row r="${r}" spans="1:6"><c r="A${r}"><v>${n + 1}</v></c><c r="B${r}" t="s"><v>${7 + n}</v></c><c r="C${r}" s="1"><v>${base}</v></c>` +
      `<c r="D${r}" s="1"><v>${target}</v></c><c r="E${r}" s="1"><v>${actual}</v></c><!-- kept --><c r="F${r}" s="3" t="inlineStr"><is><t xml:space="preserve"> n/a </t></is></c></row>`;
  });
  xml +=
    '<row r="9" spans="1:6" x14ac:dyDescent="0.25"><c r="B9" s="2" t="s"><v>11</v></c><c r="C9" s="1"><f>SUM(C5:C8)</f><v>18995</v></c><c r="D9" s="1"><f>SUM(D5:D8)</f><v>17095</v></c>' +
    '<c r="E9" s="1"><f>SUM(E5:E8)</f><v>2952</v></c><c r="F9" t="str"><f>IF(E9&gt;D9,"đủ","thiếu")</f><v>thiếu</v></c></row>';
  return `${xml}<row r="40"><c r="L40" t="b"><v>1</v></c></row>`;
}

const TABLE_PART =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:L40"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="5.7109375" customWidth="1"/><col min="2" max="2" width="28" customWidth="1"/><col min="6" max="10" width="14" style="3" customWidth="1"/></cols>' +
  `<sheetData>${rows()}</sheetData><sortState ref="A5:F8"><sortCondition ref="E5:E8"/></sortState><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>` +
  '<conditionalFormatting sqref="E5:E8"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>500</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="D5:D8"><cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
  `${X14}"><x14:id>{11111111-2222-4333-8444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" sqref="E5:E8"><formula1>0</formula1><formula2>100000</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="F5" location="\'Ẩn\'!A1" display="x"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" r:id="rId4"/><headerFooter><oddFooter>&amp;L&amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}">` +
  '<x14:cfRule type="dataBar" id="{11111111-2222-4333-8444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D5:D8</xm:sqref></x14:conditionalFormatting>' +
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="7" id="{AAAAAAAA-2222-4333-8444-555555555555}"><xm:f>'Ẩn'!$A$1&gt;0</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A5:A8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'${TABLE_SHEET}'!C5:E5</xm:f><xm:sqref>K5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const STRINGS = [
  'BÁO CÁO THÁNG 9',
  'STT',
  'Đơn vị',
  'Lực lượng lao động',
  'Chỉ tiêu (người)',
  'Thực hiện',
  'Ghi chú',
  ...UNITS.map(([name]) => name),
  'Tổng cộng',
];

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot; người&quot;"/></numFmts><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Times New Roman"/><family val="1"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const CHART =
  `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'${TABLE_SHEET}'!$E$5:$E$8</c:f></c:numRef></c:val></c:ser>` +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const anchor = (column: number, inside: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 4}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>24</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING =
  `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">` +
  anchor(
    0,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    6,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  ) +
  '</xdr:wsDr>';

function png(): Uint8Array {
  const chunk = (kind: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0);
  const pixels = new Uint8Array(deflateSync(Uint8Array.of(0, 31, 78, 120)));
  const head = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return new Uint8Array(
    Buffer.concat([head, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', new Uint8Array(0))]),
  );
}

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>4</x:Column></x:ClientData></v:shape></xml>';

const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Phòng Tổ chức</author></authors><commentList><comment ref="E5" authorId="0"><text><r><t>Đã đối chiếu</t></r></text></comment></commentList></comments>`;

const CACHE =
  `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshedBy="x" refreshedDate="45170" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="B4:C8" sheet="${TABLE_SHEET}"/></cacheSource>` +
  '<cacheFields count="2"><cacheField name="Đơn vị" numFmtId="0"><sharedItems count="1"><s v="Xã Yên Đĩnh"/></sharedItems></cacheField><cacheField name="Lực lượng lao động" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="4475" maxValue="4475"/></cacheField></cacheFields></pivotCacheDefinition>';

const PIVOT =
  `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * The parts of a workbook that has everything worth keeping: chart, picture, comment with its drawing, pivot table with its
 * cache, validation, conditional formats in both forms, sparklines, names, calculation chain, custom XML, macros.
 */
export function museumParts(): Parts {
  return {
    '[Content_Types].xml': contentTypes(
      {
        'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        'xl/worksheets/sheet1.xml': 'worksheet',
        'xl/worksheets/sheet2.xml': 'worksheet',
        'xl/styles.xml': 'styles',
        'xl/sharedStrings.xml': 'sharedStrings',
        'xl/calcChain.xml': 'calcChain',
        'xl/comments1.xml': 'comments',
        'xl/drawings/drawing1.xml': `${OFFICE}.drawing+xml`,
        'xl/charts/chart1.xml': `${OFFICE}.drawingml.chart+xml`,
        'xl/pivotTables/pivotTable1.xml': 'pivotTable',
        'xl/pivotCache/pivotCacheDefinition1.xml': 'pivotCacheDefinition',
        'xl/pivotCache/pivotCacheRecords1.xml': 'pivotCacheRecords',
        'customXml/itemProps1.xml': `${OFFICE}.customXmlProperties+xml`,
        'xl/printerSettings/printerSettings1.bin':
          'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
        'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      },
      { png: 'image/png', vml: `${OFFICE}.vmlDrawing`, bin: 'application/vnd.ms-office.vbaProject' },
    ),
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      [
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="${TABLE_SHEET}" sheetId="1" r:id="rId1"/><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId2"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${TABLE_SHEET}'!$A$1:$F$9</definedName><definedName name="ThucHien">'${TABLE_SHEET}'!$E$5:$E$8</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
      ['rId5', 'calcChain', 'calcChain.xml'],
      ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId7', 'customXml', '../customXml/item1.xml'],
      ['rId8', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ]),
    'xl/worksheets/sheet1.xml': TABLE_PART,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ]),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData><row r="1"><c r="A1"><f>'${TABLE_SHEET}'!E9</f><v>2952</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="12" uniqueCount="12">${STRINGS.map((each) => `<si><t>${each}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C9" i="1"/><c r="D9" i="1"/><c r="E9" i="1"/><c r="F9" i="1"/><c r="A1" i="2"/></calcChain>`,
    'xl/comments1.xml': COMMENTS,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]),
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': png(),
    'xl/printerSettings/printerSettings1.bin': Uint8Array.of(1, 2, 3, 4, 5),
    'xl/vbaProject.bin': Uint8Array.from({ length: 600 }, (_, n) => (n * 37) & 255),
    'xl/pivotTables/pivotTable1.xml': PIVOT,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
      ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="4475"/></r></pivotCacheRecords>`,
    'customXml/item1.xml': '<ghiChu xmlns="urn:example:note">Số liệu đến 30/9</ghiChu>',
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{0A1B2C3D-0000-4000-8000-000000000001}" xmlns:ds="${OFFICE.replace('application/vnd.openxmlformats-officedocument', 'http://schemas.openxmlformats.org/officeDocument/2006/customXml')}"/>`,
    'customXml/_rels/item1.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Phòng Tổ chức</dc:creator></cp:coreProperties>`,
  };
}

/** The museum as a file; a few entries are stored in the odder ways zip allows. */
export function museum(): Uint8Array {
  return buildZip(museumParts(), {
    'xl/media/image1.png': { stored: true },
    'xl/comments1.xml': { descriptor: true },
  });
}
