import type { Block, TableBlock } from "../../core/report/blocks";
import { cellText, numberColumns } from "../../core/report/cells";
import { widthOf } from "../../core/report/widthOf";
import { oneLine } from "./oneLine";

/** A report for the terminal: columns line up, Chinese characters taking two places. */
export function toPlainText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  return block.kind === "table" ? tableText(block) : oneLine(block.text);
}

function tableText(table: TableBlock): string {
  const { head, rows } = table;
  const lines = [head, ...rows].map((row) => row.map((cell) => oneLine(cellText(cell))));
  const widths = head.map((_, column) =>
    lines.reduce((widest, line) => Math.max(widest, widthOf(line[column] ?? "")), 0)
  );
  const isRight = numberColumns(table);
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const space = " ".repeat(Math.max(0, widths[column]! - widthOf(cell)));
          return isRight[column] ? space + cell : cell + space;
        })
        .join("  ")
        .trimEnd()
    )
    .map((line) => `  ${line}`)
    .join("\n");
}
