import { escapeXml } from "../../../src/workbook";
import { MAIN, smallParts, SPILLING_METADATA, zipped, type Parts } from "../../support/xlsxPackage";

/** A formula with our functions, in the ways in which files have them, and what becomes of it. */
export interface OddCall {
  readonly cell: string;
  /** As the file stores it. */
  readonly formula: string;
  /** The value that the file has; left out for none. */
  readonly stored?: string | number;
  readonly became: "formula" | "value" | "left";
  /** By the policy: half of 428.5 is 214.25, the cap 300, 高新区 of class 1, 长阳 of class 2. Undefined is an error. */
  readonly comesTo: string | number | undefined;
}

const DATA = "'数据 1''表'!";

export const oddCalls: readonly OddCall[] = [
  {
    ...{ cell: "A1", formula: `_xldudf_YC_SUBSIDY(${DATA}$A$1,,,,${DATA}B1)`, stored: 214.25 },
    ...{ became: "formula", comesTo: 214.25 },
  },
  {
    ...{ cell: "A2", formula: `_xldudf_YC_SUBSIDY(${DATA}A2)`, stored: 300 },
    ...{ became: "formula", comesTo: 300 },
  },
  {
    ...{ cell: "A3", formula: `ROUND(_xldudf_YC_SUBSIDY(${DATA}A1),1)`, stored: 214.3 },
    ...{ became: "formula", comesTo: 214.3 },
  },
  {
    ...{ cell: "A4", formula: `IF(${DATA}A4="","无",_xldudf_YC_SUBSIDY(${DATA}A4))` },
    ...{ stored: "无", became: "formula", comesTo: "无" },
  },
  {
    ...{ cell: "A5", formula: `yc_subsidy ( ${DATA}A3 )`, stored: 300 },
    ...{ became: "formula", comesTo: 300 },
  },
  {
    ...{ cell: "A6", formula: `JG.YC_SUBSIDY(${DATA}A1)`, stored: 214.25 },
    ...{ became: "formula", comesTo: 214.25 },
  },
  {
    ...{ cell: "A7", formula: `_xldudf_JG_YC_CLASS(${DATA}B1)`, stored: 1 },
    ...{ became: "formula", comesTo: 1 },
  },
  {
    ...{ cell: "A8", formula: '[2]!_xldudf_YC_CLASS("长阳")', stored: 2 },
    ...{ became: "formula", comesTo: 2 },
  },
  {
    cell: "A9",
    formula: `_xldudf_YC_SUBSIDY(${DATA}A1,,,,"高新区",,,,,"分期")`,
    ...{ stored: 214.25, became: "formula", comesTo: 214.25 },
  },
  {
    ...{ cell: "A10", formula: `IF("（甲)）"="","",_xldudf_YC_SUBSIDY(${DATA}A1))` },
    ...{ stored: 214.25, became: "formula", comesTo: 214.25 },
  },
  {
    cell: "A11",
    formula: `"写""YC_CLASS(1)""的'甲："&_xldudf_YC_CLASS("长阳")&_xlfn.CONCAT("'",_xldudf_YC_CLASS(${DATA}B2))`,
    ...{
      stored: `写"YC_CLASS(1)"的'甲：2'3`,
      became: "formula",
      comesTo: `写"YC_CLASS(1)"的'甲：2'3`,
    },
  },
  {
    cell: "A12",
    formula: `_xldudf_YC_SUBSIDY(${DATA}A1)*2+-_xldudf_YC_SUBSIDY(${DATA}A3)`,
    ...{ stored: 128.5, became: "formula", comesTo: 128.5 },
  },
  {
    ...{ cell: "A13", formula: `_xldudf_YC_SUBSIDY(_xldudf_JG_AMOUNT(${DATA}A2))`, stored: 300 },
    ...{ became: "value", comesTo: 300 },
  },
  {
    ...{ cell: "A14", formula: `ROUND(_xldudf_YC_SUBSIDY(${DATA}A3/2),1)`, stored: 150 },
    ...{ became: "value", comesTo: 150 },
  },
  {
    ...{ cell: "A15", formula: `ROUND(_xldudf_YC_SUBSIDY(${DATA}A3/2),1)` },
    ...{ became: "left", comesTo: undefined },
  },
  {
    ...{ cell: "A16", formula: `_xldudf_YC_SUBSIDY(${DATA}A5)`, stored: "#VALUE!" },
    ...{ became: "formula", comesTo: undefined },
  },
  {
    ...{ cell: "A17", formula: "_xldudf_YC_SUBSIDY(利息)", stored: 150 },
    ...{ became: "value", comesTo: 150 },
  },
  // Where one error is told from another, ours can't be exchanged.
  {
    ...{ cell: "A18", formula: `_xlfn.IFNA(_xldudf_YC_SUBSIDY(${DATA}A5),-1)` },
    ...{ stored: "#VALUE!", became: "value", comesTo: undefined },
  },
  {
    ...{ cell: "A19", formula: `IFERROR(_xldudf_YC_SUBSIDY(${DATA}A5),-1)`, stored: -1 },
    ...{ became: "formula", comesTo: -1 },
  },
  // 0 of a flag may be no, or a blank that means yes.
  {
    ...{ cell: "A20", formula: `_xldudf_ES_EQUIPMENT(${DATA}C1,${DATA}D1)`, stored: "#VALUE!" },
    ...{ became: "value", comesTo: undefined },
  },
  {
    ...{ cell: "A23", formula: `SUM(_xldudf_YC_CLASS(${DATA}B:B))`, stored: 7 },
    ...{ became: "value", comesTo: 7 },
  },
  {
    ...{ cell: "A24", formula: `IF(${DATA}A1>0,\r\n _xldudf_YC_SUBSIDY(${DATA}A1:A1),0)` },
    ...{ stored: 214.25, became: "formula", comesTo: 214.25 },
  },
  {
    ...{ cell: "A21", formula: `_xldudf_YC_CLASS(${DATA}B3)`, stored: 3 },
    ...{ became: "formula", comesTo: 3 },
  },
  {
    ...{ cell: "A22", formula: `_xldudf_YC_SUBSIDY(${DATA}A1,,,,${DATA}B4)`, stored: "#N/A" },
    ...{ became: "formula", comesTo: undefined },
  },
];

/** What array formulas, spills and shared formulas fill, in columns C to G. */
// Of an array formula with more in it than our function only the values stay, in P.
export const filled: Readonly<Record<string, number | string>> = {
  ...{ C1: 1, C2: 3, C3: 3 },
  ...{ E1: 214.25, E2: 300, E3: 300 },
  ...{ G1: 214.25, G2: 300, G3: 300, G4: "" },
  ...{ P1: 214.3, P2: 300 },
};

const cell = (address: string, f: string, stored: string | number | undefined, attributes = "") => {
  const type = typeof stored === "string" ? (stored.startsWith("#") ? "e" : "str") : "n";
  const v = stored === undefined ? "" : `<v>${escapeXml(String(stored))}</v>`;
  return `<c r="${address}"${type === "n" ? "" : ` t="${type}"`}${attributes}>${f}${v}</c>`;
};
const f = (formula: string, attributes = "") =>
  `<f${attributes}>${escapeXml(formula).replace(/\r/g, "&#13;")}</f>`;

function rows(): string {
  const areas: Record<string, string> = {
    C1: cell("C1", f(`_xldudf_YC_CLASS(${DATA}B1)`, ' t="shared" ref="C1:C3" si="0"'), 1),
    C2: cell("C2", '<f t="shared" si="0"/>', 3),
    C3: cell("C3", '<f t="shared" si="0"/>', 3),
    E1: cell("E1", f(`_xldudf_YC_SUBSIDY(${DATA}A1:A3)`, ' t="array" ref="E1:E3"'), 214.25),
    ...{ E2: cell("E2", "", 300), E3: cell("E3", "", 300) },
    G1: cell(
      "G1",
      f(`_xldudf_YC_SUBSIDY(${DATA}$A$1:$A$4)`, ' t="array" ref="G1:G4"'),
      214.25,
      ' cm="1"'
    ),
    ...{ G2: cell("G2", "", 300), G3: cell("G3", "", 300), G4: cell("G4", "", "") },
    I1: cell("I1", f('_xldudf_JG_CLAUSE("YC-4.1-f")', ' t="array" ref="I1"'), "旧", ' cm="1"'),
    P1: cell("P1", f(`ROUND(_xldudf_YC_SUBSIDY(${DATA}A1:A2),1)`, ' t="array" ref="P1:P2"'), 214.3),
    P2: cell("P2", "", 300),
    N1: cell("N1", '<f t="dataTable" ref="N1:N2" dt2D="0" dtr="0" r1="A1"/>', 7),
  };
  return Array.from({ length: 24 }, (_, i) => {
    const call = oddCalls.find(({ cell: address }) => address === `A${i + 1}`)!;
    const others = ["C", "E", "G", "I", "N", "P"].map((column) => areas[`${column}${i + 1}`] ?? "");
    const cells = cell(call.cell, f(call.formula), call.stored) + others.join("");
    return `<row r="${i + 1}">${cells}</row>`;
  }).join("");
}

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

const dataRows =
  `<row r="1"><c r="A1"><v>428.5</v></c>${text("B1", "高新区")}<c r="C1"><v>1000</v></c><c r="D1"><v>0</v></c></row>` +
  `<row r="2">${text("A2", "1.2亿")}${text("B2", "西陵区")}</row>` +
  `<row r="3"><c r="A3"><v>600</v></c>${text("B3", "湖北省宜昌市伍家岗区")}</row>` +
  `<row r="5">${text("A5", "约300")}</row>`;

/** A workbook with all of them, protected, with merged cells, a name, and the order of calculation. */
export function callsParts(): Parts {
  const sheet =
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:P24"/><sheetData>${rows()}</sheetData>` +
    '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A15:B15"/></mergeCells></worksheet>';
  return smallParts({
    sheets: { 表: sheet, "数据 1&apos;表": dataRows },
    metadata: SPILLING_METADATA,
    behind:
      `<definedNames><definedName name="利息">${DATA}$A$3/2</definedName></definedNames>` +
      '<calcPr calcId="191029" fullCalcOnLoad="0"/>',
  });
}

export function callsWorkbook(): Uint8Array {
  return zipped(callsParts());
}
