/** How fast things are, and what memory they take: `npm run bench`. Prints; judges nothing. */
import "./ratios.mjs";
import "./functions.mjs";
import "./pane.mjs";
import "./audit.mjs";
import "./hostileFiles.mjs";
