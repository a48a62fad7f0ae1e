import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "../../scripts/docs/pages";
import { readExamples } from "../../scripts/docs/sources";
import { describeExamples } from "../docs/describeExamples";
import { loadBundle } from "./support/bundle";
import { readMetadata } from "./support/dist";

const root = join(__dirname, "../..");

describe("the generated pages", () => {
  const generated = pages(root);

  it.each(Object.keys(generated))("%s is as generated: if not, run npm run docs", (file) =>
    expect(readFileSync(join(root, file), "utf8")).toBe(generated[file])
  );
});

describe.each([
  ["functions.js", "zh"],
  ["functions.en.js", "en"],
] as const)("the examples, run on %s", (bundle, language) => {
  const metadata = readMetadata("functions.json").functions;
  describeExamples(readExamples(root), metadata, loadBundle(bundle), language);
});
