/** Where a sheet says nothing: 15 points. */
export const STANDARD_ROW_HEIGHT = 20;

/** Widths count the digits of the default font, 7 pixels each in Calibri and 等线 at 11 points. */
export function pixelsOfCharacters(width: number): number {
  return Math.round(width * 7);
}

/** Heights and font sizes are points. */
export function pixelsOfPoints(height: number): number {
  return Math.round((height * 4) / 3);
}

/** What a line of text needs of a row. */
export function heightOfFont(points: number): number {
  return Math.ceil(pixelsOfPoints(points) * 1.25);
}
