import { join } from "node:path";
import { readExamples } from "../../scripts/docs/sources";
import { sourceMetadata } from "../support/metadata";
import { describeExamples } from "./describeExamples";
import { loadFunctions } from "../support/functions";

const root = join(__dirname, "../..");
const documented = readExamples(root);
const metadata = sourceMetadata();

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
});

describe.each(["zh", "en"] as const)("the examples, in %s", (language) =>
  describeExamples(documented, metadata, loadFunctions(language), language)
);
