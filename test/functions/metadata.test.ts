import { customFunctions } from "../../src/functions/customFunction";
import { metadata } from "../../src/functions/metadata";

const doubled = [
  {
    id: "TWICE",
    parameters: [
      { name: "number", label: { zh: "数", en: "Number" } },
      { name: "times", label: { zh: "倍数", en: "Times" }, optional: true },
    ],
  },
];
const text = (zh: string, en: string) => ({ zh, en });
const number = text("数", "A number");
const times = text("倍数", "Times");
const TWICE = { description: text("加倍。", "Doubles."), parameters: { number, times } };

describe("the functions' metadata", () => {
  it("tell each function and argument in the language that is asked for", () => {
    const anything = { type: "any", dimensionality: "matrix" };
    const [inEnglish] = metadata("en", doubled, { TWICE }).functions;
    expect(inEnglish).toEqual({
      description: "Doubles.",
      id: "TWICE",
      name: "TWICE",
      parameters: [
        { description: "A number", name: "number", ...anything },
        { description: "Times", name: "times", optional: true, ...anything },
      ],
      result: anything,
    });
    const [inChinese] = metadata("zh", doubled, { TWICE }).functions;
    expect(inChinese!.parameters.map(({ description }) => description)).toEqual(["数", "倍数"]);
  });

  it("list every text that is missing and every one of something that isn't there", () => {
    const faulty = {
      TWICE: { ...TWICE, parameters: { number, time: times } },
      THRICE: { ...TWICE, parameters: {} },
    };
    const told = () => metadata("zh", doubled, faulty);
    for (const line of ["TWICE.times: no help", "TWICE.time: isn't there", "THRICE: isn't there"])
      expect(told).toThrow(line);
    expect(() => metadata("zh", doubled, {})).toThrow("TWICE: no help");
  });

  it("need every function's name once", () => {
    const ids = customFunctions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
