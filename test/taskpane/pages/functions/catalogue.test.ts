import {
  versionOf,
  type FunctionInfo,
} from "../../../../src/taskpane/pages/functions/model/catalogue";
import { sayVersion } from "../../../../build/MetadataPlugin";

const described = (description: string): FunctionInfo[] => [
  { id: "JG_AMOUNT", name: "JG_AMOUNT", description: "读数 [9.9.9]", parameters: [] },
  { id: "JG_VERSION", name: "JG_VERSION", description, parameters: [] },
];

describe("the version of the functions", () => {
  it("is what the build says behind the description of JG_VERSION, and of nothing else", () => {
    const { functions } = sayVersion({ functions: described("版本。") }, "1.10.2");
    expect(functions.map(({ description }) => description)).toEqual([
      "读数 [9.9.9]",
      "版本。 [1.10.2]",
    ]);
    expect(versionOf(functions)).toBe("1.10.2");
  });

  it("is unknown where nothing says it", () => {
    expect(versionOf(described("版本。"))).toBeUndefined();
    expect(versionOf(described("版本 [1.2.0] 以后。"))).toBeUndefined();
    expect(versionOf([])).toBeUndefined();
  });
});
