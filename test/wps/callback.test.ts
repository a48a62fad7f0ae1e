import { callback } from "../../src/wps/callback";
import { customFunctions } from "../../src/wps/customFunctions";
import { ribbon } from "../../src/wps/ribbon";

const MISSING = -2147352572;
const parameters = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `p${i}`, type: "any[][]?", description: "" }));
const told = (count: number, repeatsFrom?: number) => ({
  name: "F",
  help: { description: "", parameters: parameters(count), result: { type: "any[][]" } },
  ...(repeatsFrom !== undefined && { repeatsFrom }),
});

/** What the function itself is given when WPS calls with these arguments. */
function passed(count: number, repeatsFrom: number | undefined, ...given: unknown[]): unknown[] {
  let seen: unknown[] = [];
  const run = (...args: unknown[]) => {
    seen = args;
    return [[1]];
  };
  callback(run, told(count, repeatsFrom))(...given);
  return seen;
}

describe("what WPS hands over", () => {
  it("is left out as undefined, null, a number, or not at all", () => {
    expect(passed(4, undefined, undefined, null, 0)).toEqual([null, null, [[0]], null]);
    expect(passed(3, undefined, undefined, MISSING)).toEqual([null, null, null]);
  });

  it("is a blank cell as null where what is left out is a number", () => {
    expect(passed(3, undefined, MISSING, null)).toEqual([null, [[null]], null]);
    expect(passed(1, undefined, [[null, undefined]])).toEqual([[[null, null]]]);
  });

  it("is a matrix, a row or a single cell", () => {
    expect(passed(3, undefined, [[1, 2]], [3, 4], "五")).toEqual([[[1, 2]], [[3, 4]], [["五"]]]);
  });

  it("has errors as numbers", () => {
    expect(passed(1, undefined, [[-2146826246, -2146826265, -5]])).toEqual([
      [["#N/A", "#REF!", -5]],
    ]);
  });

  it("has repeating arguments one by one, with gaps", () => {
    expect(passed(5, 1, "F", 1, MISSING, 3, MISSING)).toEqual([[["F"]], [[[1]], null, [[3]]]]);
    expect(passed(5, 1, "F")).toEqual([[["F"]], []]);
  });
});

describe("what WPS is given", () => {
  const given = (matrix: unknown[][]) => callback(() => matrix, told(0))();

  it("is a single cell's content, or rows", () => {
    expect(given([[214.25]])).toBe(214.25);
    expect(given([[1], [2]])).toEqual([[1], [2]]);
  });

  it("is an error's text, and no message", () => {
    const { Error } = customFunctions({}, "", []);
    expect(given([[new Error("#N/A", "请填写")], [null]])).toEqual([["#N/A"], [""]]);
  });

  it("is never an exception", () => {
    const fails = () => {
      throw new RangeError("deep");
    };
    expect(callback(fails, told(0))()).toBe("#VALUE!");
  });
});

it("registers nothing where WPS has no functions of add-ins, and doesn't fail", () => {
  expect(() => customFunctions({}, "", [told(0)]).associate("F", () => [[1]])).not.toThrow();
});

it("shows one pane at a time, on the button's place", () => {
  const panes: { ID: number; Visible: boolean; address: string }[] = [];
  const kept = new Map<string, unknown>();
  const host = {
    CreateTaskPane(address: string) {
      const pane = { ID: panes.length + 1, Visible: false, address };
      panes.push(pane);
      return pane;
    },
    GetTaskPane: (id: number) => panes[id - 1],
    PluginStorage: {
      getItem: (key: string) => kept.get(key) ?? "",
      setItem: (key: string, value: unknown) => void kept.set(key, value),
    },
  };
  const { OnAction } = ribbon(() => host, "https://example.org/wps/");
  OnAction({ Id: "audit" });
  OnAction({ Id: "explain" });
  expect(panes).toEqual([
    { ID: 1, Visible: false, address: "https://example.org/wps/taskpane.html?place=audit" },
    { ID: 2, Visible: true, address: "https://example.org/wps/taskpane.html?place=explain" },
  ]);
});
