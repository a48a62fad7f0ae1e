import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "../../scripts/docs/pages";
import { readExamples, readMetadata, resultIn } from "../../scripts/docs/sources";
import { loadBundle, shown } from "../support/bundle";
import { readFormula } from "../support/formula";

const root = join(__dirname, "../..");
const documented = readExamples(root);
const metadata = readMetadata(root, "zh");
/** How many arguments come before a repeating last one. */
const fixed = new Map(
  metadata
    .filter(({ parameters }) => parameters.some((parameter) => parameter.repeating))
    .map(({ id, parameters }) => [id, parameters.length - 1])
);

describe("the function reference", () => {
  it("has every function, each with an example of its own", () => {
    expect(documented.map(({ function: id }) => id).sort()).toEqual(
      metadata.map(({ id }) => id).sort()
    );
    for (const { function: id, examples } of documented) {
      expect(examples.length).toBeGreaterThan(0);
      for (const { formula } of examples) expect(formula).toMatch(new RegExp(`^${id}\\(`));
    }
  });

  it.each(["docs/functions.md", "docs/functions.zh-CN.md"])(
    "%s is as generated: if not, run npm run docs",
    (file) => expect(readFileSync(join(root, file), "utf8")).toBe(pages(root)[file])
  );
});

describe.each([
  ["functions.js", "zh"],
  ["functions.en.js", "en"],
] as const)("the examples, run on %s", (bundle, language) => {
  const functions = loadBundle(bundle);
  const examples = documented.flatMap((entry) => entry.examples);

  it.each(examples.map((example) => [example.formula, example] as const))("%s", (_, example) => {
    const { name, args } = readFormula(example.formula);
    // A repeating last argument arrives as one array.
    const before = fixed.get(name) ?? args.length;
    const rest = fixed.has(name) ? [args.slice(before)] : [];
    const result = functions[name]!(...args.slice(0, before), ...rest);
    const expected = resultIn(example, language);
    expect(shown(result)).toEqual(Array.isArray(expected) ? expected : [[expected]]);
  });
});
