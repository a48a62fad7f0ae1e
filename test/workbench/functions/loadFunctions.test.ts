import { loadFunctions } from "../../../src/workbench/functions/loadFunctions";

interface Script {
  src: string;
  onload(): void;
  onerror(): void;
}

type Runtime = { associate(id: string, run: () => string): void };

describe("loading our functions", () => {
  /** Scripts that the page waits for. */
  let waiting: Script[];
  /** Resolves when the page asks for another script. */
  let asked: () => void;

  beforeEach(() => {
    waiting = [];
    asked = () => undefined;
    const append = (script: Script) => {
      waiting.push(script);
      asked();
    };
    const metadata = { functions: [{ id: "F", name: "F", parameters: [] }] };
    Object.assign(globalThis, {
      document: { createElement: () => ({}), head: { append } },
      fetch: async () => ({ ok: true, json: async () => metadata }),
    });
  });

  afterEach(() => {
    for (const name of ["document", "fetch", "CustomFunctions"]) {
      Reflect.deleteProperty(globalThis, name);
    }
  });

  /** The script that was asked for last. */
  async function next(): Promise<Script> {
    if (waiting.length === 0) await new Promise<void>((resolve) => (asked = resolve));
    return waiting.pop()!;
  }

  /** The script registers a function that tells where it comes from. */
  function run({ src, onload }: Script): void {
    const { CustomFunctions } = globalThis as unknown as { CustomFunctions: Runtime };
    CustomFunctions.associate("F", () => src);
    onload();
  }

  it("keeps two languages apart that are asked for at once", async () => {
    const both = Promise.all([loadFunctions("zh"), loadFunctions("en")]);
    run(await next());
    run(await next());
    const told = (await both).map((list) => list.map((each) => each.run()));
    expect(told).toEqual([["/functions.js"], ["/functions.en.js"]]);
  });

  it("loads a language after another one could not be loaded", async () => {
    const failing = loadFunctions("zh");
    const loading = loadFunctions("en");
    (await next()).onerror();
    await expect(failing).rejects.toThrow("npm run build");
    run(await next());
    expect((await loading).map((each) => each.run())).toEqual(["/functions.en.js"]);
  });
});
