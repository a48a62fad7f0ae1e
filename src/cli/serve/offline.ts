import { createHash } from "node:crypto";
import type { Site } from "./site";
import { siteFile, type SiteFile } from "./siteFile";

/** What Excel and WPS ask for goes to the server always, so that they never get an older add-in than it has. */
const NOT_KEPT =
  /^\/(office|wps|guide\/images)\/|^\/(taskpane|functions(\.en)?)\.html$|^\/(manifest|site\/serviceWorker)\./;

/**
 * The script that keeps the site in the browser: which addresses, and by their contents which version.
 * @param site with all its pages
 */
export function serviceWorker(site: Site): SiteFile {
  const kept = [...site].filter(([address]) => !NOT_KEPT.test(address));
  const hash = createHash("sha256");
  for (const [address, { tag }] of kept) hash.update(`${address}\0${tag}\0`);
  const given = {
    version: hash.digest("base64url").slice(0, 16),
    addresses: kept.map(([address]) => address),
  };
  const script = site.get("/site/serviceWorker.js")?.body ?? "";
  return siteFile("sw.js", `const SITE = ${JSON.stringify(given)};\n${script}`);
}
