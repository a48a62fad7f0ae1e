import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import configure from "../../webpack.config.js";
import { site } from "./support/dist";
import { descendants, parseXml } from "./support/xml";

/** A site of its own: with a namespace, under its own address, without access to Microsoft's servers. */
describe("a build for a site", () => {
  const read = (file: string) => readFileSync(join(site, file), "utf8");

  it("has a manifest whose every address is a file of the build, under the site's address", () => {
    const manifest = parseXml(read("manifest.xml"));
    const urls = descendants(manifest)
      .flatMap((e) => [e.attributes["DefaultValue"], e.attributes["Value"]])
      .filter((value): value is string => Boolean(value?.startsWith("http")));
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/example\.org\/jigai\//);
      const { pathname } = new URL(url);
      expect(existsSync(join(site, pathname.replace("/jigai/", "")))).toBe(true);
    }
    expect(descendants(manifest, "Namespace")).toHaveLength(1);
  });

  it("keeps the functions' ids: the namespace is Excel's to add", () => {
    expect(read("functions.json")).toContain('"id": "YC_SUBSIDY"');
    expect(read("functions.json")).not.toContain("Gov");
  });

  it("brings its own office.js, and names no other server in its pages", () => {
    for (const page of ["taskpane.html", "functions.html", "functions.en.html"]) {
      expect(read(page)).not.toMatch(/https?:/);
    }
    for (const file of ["office.js", "custom-functions-runtime.js", "LICENSE.md"]) {
      expect(existsSync(join(site, "office", file))).toBe(true);
    }
  });

  it("ends with a sentence when an option is wrong", () => {
    expect(() => configure({ officejs: "mirror" })).toThrow("allowed are global, china, local");
  });
});
