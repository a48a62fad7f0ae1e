import type { Language } from "../../core/text";
import { escapeXml } from "../../workbook";
import type { Block, ReportCell, TableBlock } from "../../core/report/blocks";
import { cellText, isNumber, isVerdict, numberColumns } from "../../core/report/cells";
import { barsSvg } from "./bars";
import { FILTER_SCRIPT, filterField } from "./filter";
import { STYLE } from "./style";
import { tagOf } from "../../core/text/languages";

/** A report as one self-contained page, to be read on a screen or printed. */
export function toHtml(title: string, blocks: readonly Block[], language: Language): string {
  return `<!doctype html>
<html lang="${tagOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks.map((block) => blockHtml(block, language)).join("\n")}
</main>
${blocks.some(isList) ? `${FILTER_SCRIPT}\n` : ""}</body>
</html>
`;
}

function isList(block: Block): boolean {
  return block.kind === "table" && block.isList === true;
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`;
    case "text":
      return `<p>${escapeXml(block.text)}</p>`;
    case "table":
      return `${isList(block) ? filterField(language) : ""}${tableHtml(block)}`;
  }
}

function tableHtml(table: TableBlock): string {
  const { head, rows } = table;
  const isRight = numberColumns(table);
  const headings = head.map(
    (cell, column) =>
      `<th scope="col"${isRight[column] ? ' class="number"' : ""}>${escapeXml(cell)}</th>`
  );
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`);
  return `<div class="table"><table>
<thead><tr>${headings.join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table></div>${table.bars ? barsSvg(table, table.bars) : ""}`;
}

function cellHtml(cell: ReportCell): string {
  const look = isVerdict(cell) ? cell.verdict : isNumber(cell) ? "number" : undefined;
  return `<td${look ? ` class="${look}"` : ""}>${escapeXml(cellText(cell))}</td>`;
}
