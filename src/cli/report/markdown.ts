import type { Block, ReportCell, TableBlock } from "../../core/report/blocks";
import { cellText, numberColumns } from "../../core/report/cells";
import { oneLine } from "./oneLine";

/** A report in Markdown. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "text":
      return escaped(block.text);
    case "table":
      return tableText(block);
  }
}

function tableText(table: TableBlock): string {
  const { head, rows } = table;
  const rule = numberColumns(table).map((isRight) => (isRight ? "---:" : "---"));
  const lines = [head.map(cellOf), rule, ...rows.map((row) => row.map(cellOf))];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function cellOf(cell: ReportCell): string {
  return escaped(cellText(cell)).replace(/\|/g, "\\|");
}

/** What a file's texts must not do: begin markup, or a line of their own. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_<>[\]#]/g, "\\$&");
}
