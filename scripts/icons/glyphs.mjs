/**
 * The add-in's pictures as SVG, on a field of 32 × 32: lines lie so that they are whole pixels at 16. The ribbon's glyphs
 * are filled with white, so that the green shows on a dark ribbon as well.
 */
const green = "#0f7b6c";
const pale = "#5fb8aa";

const svg = (content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${content}</svg>\n`;

const line = (path, width = 3, colour = green) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

const shape = (path) =>
  `<path d="${path}" fill="#ffffff" stroke="${green}" stroke-width="3" stroke-linejoin="round"/>`;

/** A line that has nothing white behind it gets a white edge. */
const edged = (path, width = 4) => line(path, width + 3, "#ffffff") + line(path, width);

/** The add-in itself: a sheet's cell, checked; a tile, two grid lines, and a tick that stays whole pixels wide at 16. */
export const icon = svg(`
  <rect width="32" height="32" rx="6" fill="${green}"/>
  <path d="M4 10.5h24M11.5 4v24" stroke="${pale}" stroke-width="2"/>
  <path d="M8.5 17.5l6 6L25 10" fill="none" stroke="#ffffff" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>
`);

/** One for each place of the pane. */
export const glyphs = {
  // Bars towards a mark.
  targets: svg(
    edged("M5 6h14M5 16h20M5 26h10", 5) + edged("M29 3v26", 2) + line("M20 26h4M24 6h1", 5, pale)
  ),
  // A pocket calculator.
  calculator: svg(
    shape("M6 3h20v26H6z") +
      `<rect x="10" y="7" width="12" height="6" fill="${green}"/>` +
      line("M11.5 18h1M19.5 18h1M11.5 24h1M19.5 24h1", 4)
  ),
  // A list, ticked.
  audit: svg(
    shape("M5 3h18v26H5z") + line("M9 9h10M9 15h6", 2, pale) + edged("M14 21l5 5L29 14", 4)
  ),
  // An open book.
  clauses: svg(
    shape("M16 8C12 5 7 5 3 6v20c4-1 9-1 13 2c4-3 9-3 13-2V6c-4-1-9-1-13 2z") +
      line("M16 8v20", 3) +
      line("M7 12h4M7 17h4M21 12h4M21 17h4", 2, pale)
  ),
  // fx, as beside the formula bar.
  functions: svg(
    edged("M18 5c-4-2-6 1-7 6l-3 13c-1 4-3 5-5 4M6 13h10") + edged("M19 17l9 10M28 17l-9 10")
  ),
  // A remark.
  explain: svg(shape("M3 5h26v17H17l-7 6v-6H3z") + line("M9 11h14M9 16h9", 3)),
};
