import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformManifest } from "../../build/manifest";
import { pageIds } from "../../src/taskpane/shell/pages";
import { dist, readDist } from "./support/dist";
import { child, descendants, Element, parseXml } from "./support/xml";

const source = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const site = { baseUrl: "https://example.org/jigai", version: "1.2.3" };

/** Every value that an attribute of the manifest holds and that is an address. */
function urls(manifest: Element): string[] {
  return [manifest, ...descendants(manifest)]
    .flatMap((e) => [e.attributes["DefaultValue"], e.attributes["Value"]])
    .filter((value): value is string => /^\w+:\/\//.test(value ?? ""));
}

const byId = (manifest: Element, name: string) =>
  descendants(manifest, name).filter((e) => e.attributes["id"]);

/** What Microsoft's validation service and schema ask for, as far as it can be checked without them. */
function describeValidManifest(name: string, text: () => string) {
  describe(name, () => {
    const manifest = () => parseXml(text());

    it("has its elements in the schema's order", () => {
      const order = manifest().children.map((e) => e.name);
      const tail = ["Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"];
      expect(order.slice(-tail.length)).toEqual(tail);
      expect(order.slice(0, 5)).toEqual([
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
      ]);
    });

    it("has a unique identifier and a version from 1 on", () => {
      expect(child(manifest(), "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(child(manifest(), "Version").text).toMatch(/^[1-9]\d*(\.\d{1,5}){1,3}$/);
    });

    it("resolves every resource that it names, and names every one that it has", () => {
      const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((n) => byId(manifest(), n));
      const ids = resources.map((e) => e.attributes["id"]);
      const used = descendants(manifest()).flatMap((e) => e.attributes["resid"] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...new Set(used)].sort()).toEqual([...ids].sort());
    });

    it("keeps identifiers and texts within their lengths", () => {
      for (const element of descendants(manifest())) {
        const id = element.attributes["id"] ?? element.attributes["resid"] ?? "";
        expect(id.length).toBeLessThanOrEqual(32);
      }
      const lengths = (name: string) =>
        descendants(descendants(manifest(), name)[0]!).map(
          (e) => (e.attributes["DefaultValue"] ?? e.attributes["Value"] ?? "").length
        );
      expect(Math.max(...lengths("bt:ShortStrings"))).toBeLessThanOrEqual(125);
      expect(Math.max(...lengths("bt:LongStrings"))).toBeLessThanOrEqual(250);
      for (const name of ["DisplayName", "Description"]) {
        const element = child(manifest(), name);
        for (const e of [element, ...element.children]) {
          const text = e.attributes["DefaultValue"] ?? e.attributes["Value"]!;
          expect(text.length).toBeLessThanOrEqual(name === "DisplayName" ? 125 : 250);
        }
      }
    });

    it("has only https addresses of one origin, which is an app domain", () => {
      const origins = new Set(urls(manifest()).map((url) => new URL(url).origin));
      expect(origins.size).toBe(1);
      const [origin] = origins;
      expect(origin).toMatch(/^https:/);
      expect(descendants(manifest(), "AppDomain").map((e) => e.text)).toEqual([origin]);
    });

    it("says everything in Chinese first and in English as well", () => {
      expect(child(manifest(), "DefaultLocale").text).toBe("zh-CN");
      const texts = [
        child(manifest(), "DisplayName"),
        child(manifest(), "Description"),
        ...byId(manifest(), "bt:String").filter(
          (e) => e.attributes["id"] !== "Functions.Namespace"
        ),
        ...byId(manifest(), "bt:Url").filter((e) => e.attributes["id"]!.startsWith("Functions.")),
      ];
      expect(texts.length).toBeGreaterThan(8);
      for (const element of texts) {
        expect(element.children.map((e) => e.attributes["Locale"])).toEqual(["en-US"]);
        expect(element.children[0]!.attributes["Value"]).not.toBe(
          element.attributes["DefaultValue"]
        );
      }
    });

    it("keeps the functions in the runtime that has no browser", () => {
      expect(descendants(manifest(), "Runtimes")).toEqual([]);
      const sets = descendants(manifest(), "Set").map((e) => e.attributes);
      expect(sets).toContainEqual({ Name: "CustomFunctionsRuntime", MinVersion: "1.3" });
      const excel = sets.find((set) => set["Name"] === "ExcelApi");
      expect(Number(excel!["MinVersion"]!.split(".")[1])).toBeLessThanOrEqual(13);
    });

    it("has a button for each place of the pane, all of which open it in the same pane", () => {
      const controls = descendants(manifest(), "Control");
      const places = controls.map((control) => {
        const [url] = descendants(control, "SourceLocation").map((e) => e.attributes["resid"]);
        const address = byId(manifest(), "bt:Url").find((e) => e.attributes["id"] === url);
        const { pathname, search } = new URL(address!.attributes["DefaultValue"]!);
        expect(pathname).toMatch(/\/taskpane\.html$/);
        // The whole query: nothing was added to it or lost from it on the way.
        return search;
      });
      expect(places).toEqual(pageIds.map((page) => `?place=${page}`));
      expect(new Set(controls.map((e) => e.attributes["id"])).size).toBe(pageIds.length);
      const panes = descendants(manifest(), "TaskpaneId").map((e) => e.text);
      expect(panes).toHaveLength(pageIds.length);
      expect(new Set(panes).size).toBe(1);
    });

    it("tells the buttons apart by label, tip and icon", () => {
      const controls = descendants(manifest(), "Control");
      for (const name of ["Label", "Description", "Icon"]) {
        const resources = controls.map((control) => {
          const [found] = descendants(control, name);
          return [found!, ...found!.children].map((e) => e.attributes["resid"]).join();
        });
        expect(new Set(resources).size).toBe(controls.length);
      }
    });

    it("shows an icon at every size that the ribbon asks for", () => {
      for (const icon of descendants(manifest(), "Icon")) {
        expect(icon.children.map((e) => e.attributes["size"])).toEqual(["16", "32", "80"]);
      }
    });
  });
}

describeValidManifest("the manifest in the repository", () => source);
describeValidManifest("the manifest as built", () => readDist("manifest.xml"));
describeValidManifest("the manifest of a site with a namespace", () =>
  transformManifest(source, { ...site, namespace: "JG" })
);

describe("the manifest as built", () => {
  it("has the package's version", () => {
    const version = child(parseXml(readDist("manifest.xml")), "Version").text;
    const { version: expected } = require("../../package.json") as { version: string };
    expect(version).toBe(`${expected}.0`);
  });

  it("points to files that the build wrote", () => {
    const paths = urls(parseXml(readDist("manifest.xml"))).map((url) => new URL(url).pathname);
    expect(paths).toEqual(
      expect.arrayContaining(["/functions.js", "/functions.json", "/functions.html"])
    );
    expect(paths.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  });

  it("has no namespace, so that functions go by their plain names", () => {
    const manifest = parseXml(readDist("manifest.xml"));
    expect(descendants(manifest, "Namespace")).toEqual([]);
    expect(readDist("manifest.xml")).not.toContain("Functions.Namespace");
  });

  it("is read by Microsoft's own reader", () => {
    // In a process of its own: parts of the package are ES modules, which Jest does not take.
    const script = `require("office-addin-manifest").OfficeAddinManifest
      .readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))`;
    const output = execFileSync(process.execPath, ["-e", script, join(dist, "manifest.xml")]);
    expect(JSON.parse(output.toString())).toMatchObject({
      displayName: "技改",
      defaultLocale: "zh-CN",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
    });
  });
});

describe("a site's manifest", () => {
  it("keeps what its addresses ask for, and stays well-formed where there is more than one thing", () => {
    const [one, two] = [`taskpane.html?place=audit"`, `taskpane.html?place=audit&amp;year=2018"`];
    const manifest = parseXml(transformManifest(source.split(one).join(two), site));
    expect(urls(manifest)).toContain(
      "https://example.org/jigai/taskpane.html?place=audit&year=2018"
    );
  });

  it("has the site's address throughout", () => {
    const manifest = transformManifest(source, site);
    expect(manifest).not.toContain("localhost");
    expect(
      urls(parseXml(manifest)).every((url) => url.startsWith("https://example.org/jigai/"))
    ).toBe(true);
  });

  it("names the namespace where one is asked for, after the metadata", () => {
    const manifest = parseXml(transformManifest(source, { ...site, namespace: "JG" }));
    const [point] = descendants(manifest, "ExtensionPoint");
    expect(point!.children.map((e) => e.name)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    const name = byId(manifest, "bt:String").find(
      (e) => e.attributes["id"] === "Functions.Namespace"
    );
    expect(name!.attributes["DefaultValue"]).toBe("JG");
  });

  it("tells people to type names with the namespace", () => {
    expect(transformManifest(source, { ...site, namespace: "JG" })).toContain("=JG.YC_");
    expect(transformManifest(source, site)).toContain("=YC_");
  });

  it("refuses a source that has lost the place where something goes", () => {
    const without = source.replace("</Metadata>", "");
    expect(() => transformManifest(without, { ...site, namespace: "JG" })).toThrow("</Metadata>");
  });
});
