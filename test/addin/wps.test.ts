/** The files for WPS, in a context with the language and a stand-in for what registers functions there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Registration } from "../../src/wps/registration";
import { readDist, readMetadata, site } from "./support/dist";
import { child, descendants, parseXml } from "./support/xml";

/** What WPS hands over for an optional argument that is left out. */
const LEFT_OUT = -2147352572;

interface Registered {
  readonly namespace: string;
  readonly run: (...given: unknown[]) => unknown;
  readonly help: Registration["help"];
}

function load(): Map<string, Registered> {
  const registered = new Map<string, Registered>();
  const context = createContext(
    {
      wps: {
        AddCustomFunction: (
          namespace: string,
          name: string,
          run: Registered["run"],
          help: Registration["help"]
        ) => registered.set(name, { namespace, run, help }),
      },
      location: { href: "https://example.org/jigai/wps/index.html" },
    },
    { codeGeneration: { strings: false, wasm: false } }
  );
  runInContext("var window = this;", context);
  const scripts = [...readDist("wps/index.html").matchAll(/<script src="([^"?]+)/g)];
  for (const [, file] of scripts)
    runInContext(readDist(`wps/${file}`), context, { filename: file! });
  return registered;
}

const functions = load();
const metadata = readMetadata("functions.json").functions;

it("registers every function without a prefix, with all that its metadata says of it", () => {
  expect([...functions.keys()]).toEqual(metadata.map(({ name }) => name));
  for (const { name, description, parameters } of metadata) {
    const { namespace, help } = functions.get(name)!;
    expect(namespace).toBe("");
    expect(help.description).toBe(description);
    expect([...new Set(help.parameters.map((each) => each.description))]).toEqual([
      ...new Set(parameters.map((each) => each.description)),
    ]);
    expect(help.parameters.every((each) => /^any\[\]\[\]\??$/.test(each.type))).toBe(true);
    expect(help.parameters.map((each) => each.name).join()).toMatch(/^(\w+(,\w+)*)?$/);
  }
});

it("loads the very functions.js that Excel loads", () => {
  expect(readDist("wps/functions.js")).toBe(readDist("functions.js"));
});

type Case = { case: string; given: Record<string, unknown>; expect?: unknown; matches?: string[] };

const folder = join(__dirname, "../scenarios");
const tables = ["functions", "tables"].flatMap((kind) =>
  readdirSync(join(folder, kind)).map((file) => ({
    kind,
    ...(JSON.parse(readFileSync(join(folder, kind, file), "utf8")) as {
      function: string;
      cases: Case[];
    }),
  }))
);

/** A list, or one cell, as rows of cells; of a single cell WPS hands over its content. */
const range = (value: unknown): unknown =>
  Array.isArray(value) && !Array.isArray(value[0]) ? value.map((cell) => [cell]) : value;

/** WPS is given no table of a single cell. */
const unwrapped = (expected: unknown) =>
  Array.isArray(expected) && expected.length === 1 && expected[0].length === 1
    ? expected[0][0]
    : expected;

describe.each(tables)("$kind: $function", ({ kind, function: id, cases }) => {
  const { parameters } = metadata.find(({ name }) => name === id)!;

  it.each(cases)("$case", ({ given, expect: expected, matches }) => {
    const passed = parameters.flatMap(({ name, repeating }): unknown[] => {
      if (!(name in given)) return repeating ? [] : [LEFT_OUT];
      if (repeating) return (given[name] as unknown[]).map((cell) => cell ?? LEFT_OUT);
      return [kind === "tables" ? range(given[name]) : given[name]];
    });
    const result = functions.get(id)!.run(...passed);
    if (matches) for (const text of matches) expect(result).toMatch(new RegExp(text));
    else expect(result).toEqual(unwrapped(expected));
  });
});

it("has the buttons of Excel's ribbon, each for its place", () => {
  const manifest = parseXml(readDist("manifest.xml"));
  const values = new Map(
    descendants(child(manifest, "VersionOverrides")).map(({ attributes }) => [
      attributes["id"],
      attributes["DefaultValue"],
    ])
  );
  const said = (element: ReturnType<typeof parseXml>, name: string) =>
    values.get(descendants(element, name)[0]!.attributes["resid"]);
  const inExcel = descendants(manifest, "Control").map((control) => ({
    id: new URL(said(control, "SourceLocation")!).searchParams.get("place"),
    label: said(control, "Label"),
    supertip: said(control, "Description"),
  }));
  const buttons = descendants(parseXml(readDist("wps/ribbon.xml")), "button");
  expect(
    buttons.map(({ attributes: { id, label, supertip } }) => ({ id, label, supertip }))
  ).toEqual(inExcel);
  // The icons are there, and bytes of a picture.
  for (const { id } of inExcel) {
    expect(readDist(`wps/assets/icons/${id}-32.png`).slice(1, 4)).toBe("PNG");
  }
});

it("has a pane that asks nothing of other machines", () => {
  const page = readDist("wps/taskpane.html");
  expect(page).not.toMatch(/office|https?:/i);
  for (const [, file] of page.matchAll(/(?:src|href)="?([^">?\s]+)/g)) {
    expect(readDist(`wps/${file}`).length).toBeGreaterThan(0);
  }
});

describe("installing", () => {
  const inSite = (file: string) => readFileSync(join(site, "wps", file), "utf8");

  it("names the site's address in every file", () => {
    for (const file of ["publish.xml", "jsplugins.xml"]) {
      const [plugin] = descendants(parseXml(inSite(file)), "jspluginonline");
      expect(plugin!.attributes).toMatchObject({
        ...{ name: "jigai", type: "et", url: "https://example.org/jigai/wps/" },
      });
    }
  });

  it("calls the add-in the same everywhere", () => {
    expect(child(parseXml(readDist("wps/manifest.xml")), "Name").text).toBe("jigai");
    expect(readDist("wps/publish.js")).toMatch(/name: ?"jigai"/);
  });
});
