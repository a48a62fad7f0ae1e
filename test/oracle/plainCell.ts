/** What a cell holds; percentages come with their format. */
export function plainCell(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "number" in cell ? cell.number : cell;
}
