import { writeFileSync } from "node:fs";
import { addressOf } from "../../../src/core/grid/address";
import { smallParts, zipped, type SmallWorkbook } from "../../support/xlsxPackage";
import { run, temporaryFolder } from "./run";

/** A cell of a sheet on a desk: a value, a value with a number format, or the XML of its inside. */
export type DeskCell =
  | string
  | number
  | null
  | { readonly value: number | string; readonly format: string }
  | { readonly xml: string; readonly style?: number };

/** A sheet as offices keep it. */
export interface Desk {
  readonly rows: readonly (readonly DeskCell[])[];
  readonly merges?: readonly string[];
  /** Rows and columns that are hidden, as people count them: 5, E. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** visible, hidden, veryHidden. */
  readonly state?: string;
}

/** An audit's answer as --json gives it, as far as the tests ask. */
export interface DeskAudit {
  readonly status: number;
  readonly error?: string;
  readonly ledgers: readonly {
    readonly sheet: string;
    readonly rows: number;
    readonly due: string;
    readonly reported: readonly Record<string, number | string>[];
    readonly columns: readonly { field?: string; unit?: string; unitFrom?: string }[];
    readonly differing: readonly { row: number; due?: string; comparisons: { error?: string }[] }[];
    readonly findings: readonly { kind: string; address: string; rows: number[]; text: string }[];
    readonly relations: readonly { relation: string; rows: number; off: number; remark?: string }[];
    readonly notes: readonly { address: string; text: string }[];
    readonly unreadable: readonly { address: string; text: string }[];
  }[];
  readonly tables: readonly {
    readonly sheet: string;
    readonly findings: readonly { kind: string; address: string; text: string }[];
    readonly relations: readonly {
      relation: string;
      rows: number;
      off: number;
      near: number;
      unread: number;
      remark?: string;
    }[];
  }[];
  readonly leftOut: readonly { readonly sheet: string; readonly reason: string }[];
}

const FONTS =
  '<fonts count="2"><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts>';

/** The workbook's bytes. Style 1 is struck out; formats have styles of their own behind it. */
export function deskWorkbook(sheets: Readonly<Record<string, Desk>>): Uint8Array {
  const formats: string[] = [];
  const styleOf = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return 2 + formats.indexOf(format);
  };
  const content = Object.entries(sheets).map(([name, desk]) => [name, sheetXml(desk, styleOf)]);
  const numFmts = formats.map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`
  );
  const xfs = formats.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0" applyNumberFormat="1"/>`);
  const workbook: SmallWorkbook = {
    sheets: Object.fromEntries(content) as Record<string, string>,
    styles: `<numFmts>${numFmts.join("")}</numFmts>${FONTS}<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1" applyFont="1"/>${xfs.join("")}</cellXfs>`,
  };
  const parts = smallParts(workbook);
  const main = String(parts["xl/workbook.xml"]);
  parts["xl/workbook.xml"] = Object.entries(sheets).reduce(
    (xml, [name, { state }]) =>
      state === undefined ? xml : xml.replace(`name="${name}"`, `name="${name}" state="${state}"`),
    main
  );
  return zipped(parts);
}

function sheetXml(desk: Desk, styleOf: (format: string) => number): string {
  const { rows, merges = [], hiddenRows = [], hiddenColumns = [] } = desk;
  const columns = hiddenColumns.map((n) => `<col min="${n}" max="${n}" hidden="1" width="9"/>`);
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, addressOf(r, c), styleOf));
    return `<row r="${r + 1}"${hiddenRows.includes(r + 1) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${lines.join("")}</sheetData>` +
    (merged.length > 0 ? `<mergeCells>${merged.join("")}</mergeCells>` : "") +
    "</worksheet>"
  );
}

function cellXml(cell: DeskCell, address: string, styleOf: (format: string) => number): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if ("xml" in cell) {
    const type = cell.xml.startsWith("<is>") ? ' t="inlineStr"' : "";
    return `<c r="${address}" s="${cell.style ?? 0}"${type}>${cell.xml}</c>`;
  }
  const style = styleOf(cell.format);
  if (typeof cell.value === "string")
    return `<c r="${address}" s="${style}" t="inlineStr"><is><t>${escaped(cell.value)}</t></is></c>`;
  return `<c r="${address}" s="${style}"><v>${cell.value}</v></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

/** Audits such a workbook by the command. */
export async function auditDesk(
  sheets: Readonly<Record<string, Desk>>,
  policy = "yichang"
): Promise<DeskAudit> {
  const folder = temporaryFolder();
  try {
    const path = folder.path("台账.xlsx");
    writeFileSync(path, deskWorkbook(sheets));
    return await auditFile(path, policy);
  } finally {
    folder.remove();
  }
}

/** Audits a file by the command. */
export async function auditFile(path: string, policy = "yichang"): Promise<DeskAudit> {
  const { status, out } = await run("audit", path, "--policy", policy, "--json");
  const [file] = (JSON.parse(out) as { files: DeskAudit[] }).files;
  return {
    ...file!,
    ledgers: file!.ledgers ?? [],
    tables: file!.tables ?? [],
    leftOut: file!.leftOut ?? [],
    status,
  };
}

export const TITLE: DeskCell[] = ["宜昌市技改补助申报表"];
export const IN_WAN: DeskCell[] = ["单位：万元"];
export const HEADINGS: DeskCell[] = [
  ...["序号", "企业名称", "县市区", "项目名称", "生产性设备（不含税）", "申报补助额"],
];

/** The usual sheet: title, unit, headings, and these rows. */
export function desk(...rows: readonly (readonly DeskCell[])[]): Desk {
  return { rows: [TITLE, IN_WAN, HEADINGS, ...rows] };
}

/** How the first reported column came out: agree, over, under, unreadable. */
export function verdicts({ ledgers }: DeskAudit): string {
  return ledgers
    .map(({ reported: [column] }) =>
      ["agree", "over", "under", "unreadable"]
        .filter((verdict) => Number(column![verdict]) > 0)
        .map((verdict) => `${verdict} ${column![verdict]}`)
        .join(", ")
    )
    .join(" + ");
}
