/**
 * A workbook with everything in it that must survive: chart, picture, sparklines, data bars, validation, comments,
 * rich text, a table, a pivot, arrays and spills, shared formulas, custom XML, protection, defined names. The first
 * sheet is a ledger of Yichang's applications in 万元; written by hand, as Excel writes such parts.
 */
import { CHART, COMMENTS, COMMENT_SHAPES, DRAWING, PICTURE, THEME } from "./everythingDrawings";
import {
  contentTypes,
  DECLARATION,
  MAIN,
  RELATIONSHIPS,
  relationships,
  SPILLING_METADATA,
  zipped,
  type Parts,
} from "./xlsxPackage";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const NAMESPACES =
  `xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ' +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';

const HEADINGS =
  "序号 企业名称 所属县市区 项目名称 生产性设备(不含税) 是否竣工验收 有无银行贷款 实际支付利息 融资租赁租金 债券利息 申报补助额 县级审核额".split(
    " "
  );

/** Nothing of it is right or wrong on purpose: what the audit says is its own tests' business. */
const PROJECTS: readonly (readonly (string | number)[])[] = [
  ["示例机械有限公司", "宜都市", "数控生产线改造", 1200, "是", "是", 428.5, 0, 0, 214.25, 214.25],
  ["示例化工有限公司", "枝江市", "尾气回收改造", 980.5, "是", "否", 0, 0, 0, 78.44, 78.44],
  ["示例食品有限公司", "夷陵区", "包装线自动化", 2600, "是", "否", 0, 0, 0, 208, 200],
];

const FIRST_ROW = 4;
const LETTERS = "ABCDEFGHIJKLMNOP";

/** Texts by number, so that the first of them can be rich. */
class SharedStrings {
  private readonly items: string[] = [];

  cell(address: string, text: string, style = 0, item = `<si><t>${text}</t></si>`): string {
    const place = this.items.indexOf(item);
    const index = place >= 0 ? place : this.items.push(item) - 1;
    return `<c r="${address}" s="${style}" t="s"><v>${index}</v></c>`;
  }

  get xml(): string {
    const count = this.items.length;
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${this.items.join("")}</sst>`;
  }
}

const RICH_TITLE =
  '<si><r><rPr><b/><sz val="14"/><rFont val="SimSun"/></rPr><t>2018年技改补助</t></r><r><t xml:space="preserve"> 申报汇总表</t></r>' +
  '<rPh sb="0" eb="4"><t>ニセンジュウハチ</t></rPh><phoneticPr fontId="0"/></si>';

function ledgerRows(strings: SharedStrings): string {
  const rows = PROJECTS.map((project, i) => {
    const row = FIRST_ROW + i;
    const cells = [i + 1, ...project].map((value, column) => {
      const address = `${LETTERS[column]}${row}`;
      if (typeof value === "string") return strings.cell(address, value);
      return `<c r="${address}" s="${column > 3 ? 2 : 0}"><v>${value}</v></c>`;
    });
    const formula =
      i === 0
        ? `<f t="shared" ref="M${FIRST_ROW}:M${FIRST_ROW + 2}" si="0">K${row}-L${row}</f>`
        : '<f t="shared" si="0"/>';
    const difference = (project[9] as number) - (project[10] as number);
    return (
      `<row r="${row}" spans="1:13" x14ac:dyDescent="0.25">${cells.join("")}` +
      `<c r="M${row}" s="2">${formula}<v>${difference}</v></c></row>`
    );
  });
  const last = FIRST_ROW + PROJECTS.length;
  const total =
    `<row r="${last}" spans="1:13" ht="20.25" customHeight="1">${strings.cell(`B${last}`, "合    计")}` +
    `<c r="K${last}" s="2"><f>SUM(K${FIRST_ROW}:K${last - 1})</f><v>500.69</v></c></row>`;
  return rows.join("\r\n") + total;
}

function ledgerSheet(strings: SharedStrings): string {
  const title = strings.cell("A1", "", 1, RICH_TITLE);
  const heads = HEADINGS.map((heading, i) => strings.cell(`${LETTERS[i]}3`, heading, 1));
  const difference = '<c r="M3" s="1" t="inlineStr"><is><t>差额</t></is></c>';
  return (
    `${DECLARATION}<worksheet ${NAMESPACES}>` +
    '<sheetPr><tabColor rgb="FF2E75B6"/></sheetPr><dimension ref="A1:M7"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
    '<cols><col min="2" max="4" width="22.5" customWidth="1"/><col min="11" max="16384" width="12"/></cols>' +
    `<sheetData><row r="1" spans="1:13">${title}</row>` +
    `<row r="2" spans="1:13">${strings.cell("K2", "单位：万元")}</row>` +
    `<row r="3" spans="1:13">${heads.join("")}${difference}</row>${ledgerRows(strings)}</sheetData>` +
    '<mergeCells count="1"><mergeCell ref="A1:M1"/></mergeCells>' +
    '<conditionalFormatting sqref="K4:K6"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
    `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0001-0000-0000-000001000000}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="F4:G6"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}">` +
    '<x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline>' +
    "<xm:f>申报汇总!K4:K6</xm:f><xm:sqref>N2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>" +
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}">` +
    '<x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>' +
    "<xm:sqref>K4:K6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>"
  );
}

/** A table, an array formula of old, a spill, a custom function, and what is left of one in a damaged file. */
const FUNDS_SHEET =
  `${DECLARATION}<worksheet ${NAMESPACES}><dimension ref="A1:F4"/><sheetData>` +
  '<row r="1"><c r="A1" t="inlineStr"><is><t>年度</t></is></c><c r="B1" t="inlineStr"><is><t>安排</t></is></c><c r="C1" t="inlineStr"><is><t>已拨</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>2018</v></c><c r="B2"><v>300</v></c><c r="C2"><v>120.5</v></c><c r="D2"><f t="array" ref="D2:D4">B2:B4-C2:C4</f><v>179.5</v></c>' +
  '<c r="E2" cm="1"><f t="array" ref="E2:E4">_xlfn.UNIQUE(A2:A4)</f><v>2018</v></c><c r="F2"><f>_xldudf_YC_SUBSIDY(B2)</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3"><v>2019</v></c><c r="B3"><v>400</v></c><c r="C3"><v>400</v></c><c r="D3"><v>0</v></c><c r="E3"><v>2019</v></c><c r="F3"><f>[2]!_xldudf_YC_SUBSIDY(B3)</f><v>2</v></c></row>' +
  '<row r="4"><c r="A4"><v>2020</v></c><c r="B4"><v>500</v></c><c r="C4"><v>10</v></c><c r="D4"><v>490</v></c><c r="E4"><v>2020</v></c></row>' +
  '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const TABLE =
  `${DECLARATION}<table xmlns="${MAIN}" id="1" name="资金" displayName="资金" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/>` +
  '<tableColumns count="3"><tableColumn id="1" name="年度"/><tableColumn id="2" name="安排"/><tableColumn id="3" name="已拨"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const PIVOT_SHEET =
  `${DECLARATION}<worksheet ${NAMESPACES}><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>年度</t></is></c><c r="B3" t="inlineStr"><is><t>求和项:安排</t></is></c></row>` +
  '<row r="4"><c r="A4"><v>2018</v></c><c r="B4"><v>300</v></c></row><row r="5"><c r="A5"><v>2019</v></c><c r="B5"><v>400</v></c></row><row r="6"><c r="A6"><v>2020</v></c><c r="B6"><v>500</v></c></row></sheetData></worksheet>';

const PIVOT_TABLE =
  `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" rowGrandTotals="0">` +
  '<location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField axis="axisRow" showAll="0" defaultSubtotal="0"><items count="3"><item x="0"/><item x="1"/><item x="2"/></items></pivotField>' +
  '<pivotField dataField="1" showAll="0"/><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i></rowItems>' +
  '<colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:安排" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>';

const PIVOT_CACHE =
  `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" refreshedVersion="6" createdVersion="6" minRefreshableVersion="3" recordCount="3">` +
  '<cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="资金台账"/></cacheSource><cacheFields count="3"><cacheField name="年度" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="2018" maxValue="2020" count="3"><n v="2018"/><n v="2019"/><n v="2020"/></sharedItems></cacheField>' +
  '<cacheField name="安排" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="300" maxValue="500"/></cacheField>' +
  '<cacheField name="已拨" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="10" maxValue="400"/></cacheField></cacheFields></pivotCacheDefinition>';

const PIVOT_RECORDS = `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="3"><r><x v="0"/><n v="300"/><n v="120.5"/></r><r><x v="1"/><n v="400"/><n v="400"/></r><r><x v="2"/><n v="500"/><n v="10"/></r></pivotCacheRecords>`;

const PROTECTED_SHEET =
  `${DECLARATION}<worksheet ${NAMESPACES}><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>` +
  '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="AAAA" spinCount="100000" sheet="1" objects="1" scenarios="1"/></worksheet>';

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.00_ "/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="SimSun"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="SimHei"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

const WORKBOOK =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>` +
  '<sheets><sheet name="申报汇总" sheetId="3" r:id="rId1"/><sheet name="资金台账" sheetId="7" r:id="rId2"/><sheet name="透视" sheetId="5" r:id="rId3"/><sheet name="已锁定" sheetId="9" state="hidden" r:id="rId4"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">申报汇总!$1:$3</definedName><definedName name="申报数">申报汇总!$K$4:$K$6</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches></workbook>';

const CALC_CHAIN = `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="M4" i="1"/><c r="M5" i="1"/><c r="M6" i="1"/><c r="K7" i="1"/><c r="D2" i="2" a="1"/></calcChain>`;

/** The parts by name. */
export function everythingParts(): Parts {
  const strings = new SharedStrings();
  const ledger = ledgerSheet(strings);
  const drawingML = "application/vnd.openxmlformats-officedocument.drawing";
  return {
    "[Content_Types].xml": contentTypes(
      {
        "xl/workbook.xml": "sheet.main",
        "xl/worksheets/sheet1.xml": "worksheet",
        "xl/worksheets/sheet2.xml": "worksheet",
        "xl/worksheets/sheet3.xml": "worksheet",
        "xl/worksheets/sheet4.xml": "worksheet",
        "xl/styles.xml": "styles",
        "xl/sharedStrings.xml": "sharedStrings",
        "xl/metadata.xml": "sheetMetadata",
        "xl/calcChain.xml": "calcChain",
        "xl/comments1.xml": "comments",
        "xl/tables/table1.xml": "table",
        "xl/pivotTables/pivotTable1.xml": "pivotTable",
        "xl/pivotCache/pivotCacheDefinition1.xml": "pivotCacheDefinition",
        "xl/pivotCache/pivotCacheRecords1.xml": "pivotCacheRecords",
        "xl/drawings/drawing1.xml": `${drawingML}+xml`,
        "xl/charts/chart1.xml": `${drawingML}ml.chart+xml`,
        "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "customXml/itemProps1.xml":
          "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      },
      { png: "image/png", vml: "application/vnd.openxmlformats-officedocument.vmlDrawing" }
    ),
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "customXml", "customXml/item1.xml"],
    ]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "worksheet", "/xl/worksheets/sheet4.xml"],
      ["rId5", "theme", "theme/theme1.xml"],
      ["rId6", "styles", "styles.xml"],
      ["rId7", "sharedStrings", "sharedStrings.xml"],
      ["rId8", "sheetMetadata", "metadata.xml"],
      ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId10", "calcChain", "calcChain.xml"],
    ]),
    "xl/worksheets/sheet1.xml": ledger,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": FUNDS_SHEET,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([
      ["rId1", "table", "../tables/table1.xml"],
    ]),
    "xl/worksheets/sheet3.xml": PIVOT_SHEET,
    "xl/worksheets/_rels/sheet3.xml.rels": relationships([
      ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ]),
    "xl/worksheets/sheet4.xml": PROTECTED_SHEET,
    "xl/theme/theme1.xml": THEME,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": strings.xml,
    "xl/metadata.xml": SPILLING_METADATA,
    "xl/calcChain.xml": CALC_CHAIN,
    "xl/comments1.xml": COMMENTS,
    "xl/drawings/vmlDrawing1.vml": COMMENT_SHAPES,
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/charts/chart1.xml": CHART,
    "xl/media/image1.png": PICTURE,
    "xl/tables/table1.xml": TABLE,
    "xl/pivotTables/pivotTable1.xml": PIVOT_TABLE,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
      ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": PIVOT_CACHE,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
      ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": PIVOT_RECORDS,
    "customXml/item1.xml": '<批次 xmlns="urn:example:batch"><年度>2018</年度></批次>',
    "customXml/itemProps1.xml": `${DECLARATION}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
  };
}

/** The file. */
export function everythingWorkbook(): Uint8Array {
  return zipped(everythingParts());
}
