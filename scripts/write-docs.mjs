/**
 * Write the generated pages of docs/ anew: `npm run docs`.
 *
 * The function reference comes from the metadata that Excel gets and docs/examples.json; the clause
 * coverage from the policies' declarations and the scenario cases. Needs a build in dist/.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
require("../build/requireTypeScript").requireTypeScript();
const { pages } = require("./docs/pages");

const root = fileURLToPath(new URL("..", import.meta.url));
for (const [file, content] of Object.entries(pages(root))) {
  writeFileSync(join(root, file), content);
  console.log(file);
}
