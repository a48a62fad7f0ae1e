/** The grid's id of a workbook's sheet. @param place from 0 */
export function sheetId(place: number): string {
  return `sheet-${place + 1}`;
}
