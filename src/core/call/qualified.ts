/** A reference to a cell of another sheet: '一季度'!B7. */
export function qualified(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}
