/** How fast things are, and what memory they take: `npm run bench`. Prints; judges nothing. */
import "./functions.mjs";
import "./audit.mjs";
