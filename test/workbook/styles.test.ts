import { openWorkbook, type CellStyle } from "../../src/workbook";
import { relationships, smallParts, zipped } from "../support/xlsxPackage";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The look of a cell whose style is this, the only one, with these fonts and the like. */
function lookOf(xf: string, lists = "", theme?: string): CellStyle | undefined {
  const parts = smallParts({
    sheets: { 台账: '<row><c s="1"><v>1</v></c></row>' },
    styles: `${lists}<cellXfs><xf/>${xf}</cellXfs>`,
  });
  const bytes = zipped({
    ...parts,
    ...(theme && {
      "xl/theme/other.xml": theme,
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "theme", "theme/other.xml"],
      ]),
    }),
  });
  let style: CellStyle | undefined;
  const ignored = () => undefined;
  const workbook = openWorkbook(bytes);
  workbook.view(workbook.sheets[0]!, {
    cell: (cell) => (style = cell.style),
    row: ignored,
    columns: ignored,
    merge: ignored,
  });
  return style;
}

function withFont(colour: string, theme?: string): string | undefined {
  const fonts = `<fonts><font><color ${colour}/></font></fonts>`;
  return lookOf('<xf fontId="0"/>', fonts, theme)?.colour;
}

describe("colours", () => {
  const theme = (prefix: string) =>
    `<${prefix}theme xmlns${prefix && ":"}${prefix.replace(":", "")}="${DRAWING}"><${prefix}themeElements><${prefix}clrScheme name="x">` +
    `<${prefix}dk1><${prefix}sysClr val="windowText" lastClr="101010"/></${prefix}dk1>` +
    `<${prefix}accent1><${prefix}srgbClr val="4F81BD"/></${prefix}accent1></${prefix}clrScheme></${prefix}themeElements></${prefix}theme>`;

  it.each<[string, string | undefined, string | undefined]>([
    ['rgb="FFC00000"', undefined, "#C00000"],
    ['rgb="c00000"', undefined, "#C00000"],
    ['rgb="red"', undefined, undefined],
    ['rgb="xFFC00000"', undefined, undefined],
    ['rgb="FFC00000x"', undefined, undefined],
    ['indexed="8"', undefined, "#000000"],
    ['indexed="10"', undefined, "#FF0000"],
    ['indexed="2"', undefined, "#FF0000"],
    ['indexed="64"', undefined, undefined],
    ['auto="1"', undefined, undefined],
    ['theme="1"', theme("a:"), "#101010"],
    ['theme="4"', theme("a:"), "#4F81BD"],
    ['theme="4"', theme("x:"), "#4F81BD"],
    ['theme="4"', theme(""), "#4F81BD"],
    // Four fifths of the way to white, and half of the way to black.
    ['theme="4" tint="0.8"', theme("a:"), "#DCE6F2"],
    ['theme="4" tint="-0.5"', theme("a:"), "#28415F"],
    // Office's own where the workbook has no such colour.
    ['theme="5"', theme("a:"), "#ED7D31"],
    ['theme="4"', theme("a:").replace("4F81BD", "4F81BDF"), "#5B9BD5"],
    ['theme="4"', theme("a:").replace("4F81BD", "x4F81BD"), "#5B9BD5"],
    ['theme="4"', theme("a:").replace('<a:srgbClr val="4F81BD"/>', ""), "#5B9BD5"],
    ['theme="10"', undefined, "#0563C1"],
    ['theme="99"', undefined, undefined],
  ])("%s", (colour, xml, expected) => {
    expect(withFont(colour, xml)).toBe(expected);
  });
});

describe("looks", () => {
  const fonts =
    '<fonts><font/><font><b/><i val="0"/><u val="none"/><strike val="true"/><sz val="10.5"/><name val="宋体"/></font></fonts>';
  const fill = (content: string) => `<fills><fill>${content}</fill></fills>`;
  const border = (content: string) => `<borders><border>${content}</border></borders>`;
  const thin = { line: "thin", colour: "#000000" };

  it.each<[string, string, string, CellStyle | undefined]>([
    ["none", "<xf/>", "", undefined],
    [
      "letters",
      '<xf fontId="1"/>',
      fonts,
      { bold: true, strike: true, fontSize: 10.5, fontName: "宋体" },
    ],
    [
      "a line under letters",
      '<xf fontId="1"/>',
      '<fonts><font/><font><u val="double"/></font></fonts>',
      { underline: true },
    ],
    ["letters that aren't there", '<xf fontId="7"/>', fonts, undefined],
    [
      "a fill",
      "<xf/>",
      fill(
        '<patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill>'
      ),
      { fill: "#DDEBF7" },
    ],
    [
      "a pattern",
      "<xf/>",
      fill(
        '<patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFDDEBF7"/></patternFill>'
      ),
      { fill: "#DDEBF7" },
    ],
    [
      "no pattern",
      "<xf/>",
      fill('<patternFill patternType="none"><fgColor rgb="FF000000"/></patternFill>'),
      undefined,
    ],
    [
      "a pattern of no kind",
      "<xf/>",
      fill('<patternFill><fgColor rgb="FF000000"/></patternFill>'),
      undefined,
    ],
    ["a fill with nothing in it", "<xf/>", fill(""), undefined],
    [
      "a gradient",
      "<xf/>",
      fill(
        '<gradientFill><stop position="0"><color rgb="FFDDEBF7"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill>'
      ),
      { fill: "#DDEBF7" },
    ],
    [
      "borders",
      "<xf/>",
      border(
        '<left style="thin"/><right style="none"/><top/><bottom style="double"><color rgb="FFFF0000"/></bottom>'
      ),
      { borders: { left: thin, bottom: { line: "double", colour: "#FF0000" } } },
    ],
    ["borders without lines", "<xf/>", border('<left/><right style="none"/>'), undefined],
    [
      "borders of the strict edition",
      "<xf/>",
      border('<start style="thin"/><end style="thin"/>'),
      { borders: { left: thin, right: thin } },
    ],
    [
      "alignment",
      '<xf><alignment horizontal="centerContinuous" vertical="center" wrapText="true"/></xf>',
      "",
      { horizontal: "center", vertical: "middle", wrap: true },
    ],
    [
      "no alignment to speak of",
      '<xf><alignment horizontal="general" wrapText="0" textRotation="0"/></xf>',
      "",
      undefined,
    ],
    ["turned to the left", '<xf><alignment textRotation="30"/></xf>', "", { rotation: 30 }],
    ["upwards", '<xf><alignment textRotation="90"/></xf>', "", { rotation: 90 }],
    ["turned to the right", '<xf><alignment textRotation="120"/></xf>', "", { rotation: -30 }],
    ["downwards", '<xf><alignment textRotation="180"/></xf>', "", { rotation: -90 }],
    ["turned beyond that", '<xf><alignment textRotation="181"/></xf>', "", undefined],
    ["stacked", '<xf><alignment textRotation="255"/></xf>', "", { rotation: "vertical" }],
  ])("%s", (_, xf, lists, expected) => {
    expect(lookOf(xf, lists)).toEqual(expected);
  });

  it.each<[string, string, string | undefined]>([
    ["31", "", 'yyyy"年"m"月"d"日"'],
    ["14", "", "yyyy/m/d"],
    ["170", '<numFmt numFmtId="170" formatCode="mm-dd-yy"/>', "yyyy/m/d"],
    ["4", "", "#,##0.00"],
    ["49", "", "@"],
    ["0", "", undefined],
    ["170", '<numFmt numFmtId="170" formatCode="General"/>', undefined],
    ["170", '<numFmt numFmtId="170" formatCode=""/>', undefined],
    ["170", '<numFmt numFmtId="170" formatCode="0!.0,"/>', "0!.0,"],
    ["31", '<numFmt numFmtId="31" formatCode="yyyy\\-mm"/>', "yyyy\\-mm"],
    ["99", "", undefined],
  ])("number format %s %s", (id, formats, expected) => {
    const look = lookOf(`<xf numFmtId="${id}"/>`, `<numFmts>${formats}</numFmts>`);
    expect(look?.numberFormat).toBe(expected);
  });
});
