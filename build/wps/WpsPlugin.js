const fs = require("node:fs");
const { jsPluginXml, jspluginsXml, publishXml } = require("./installing");
const { ribbonXml } = require("./ribbonXml");

/** What WPS takes as it was built for Excel: its folder has to stand alone. */
const SHARED = /^(functions\.js|taskpane\.(js|css)|pane\/.+|\d+\.js.*|assets\/.+)$/;

/** Writes dist/wps/ beside what is built for Excel. */
class WpsPlugin {
  /** @param {{baseUrl: string, manifest: string}} options the site's address, and where manifest.xml is */
  constructor({ baseUrl, manifest }) {
    this.folder = `${baseUrl}/wps/`;
    this.manifest = manifest;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WpsPlugin", (compilation) => {
      compilation.fileDependencies.add(this.manifest);
      // Last of all: what is copied has its final names and contents.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "WpsPlugin", stage }, () => {
        for (const { name, source } of compilation.getAssets()) {
          // Not to be made small a second time.
          if (SHARED.test(name)) compilation.emitAsset(`wps/${name}`, source, { minimized: true });
        }
        const pane = compilation.getAsset("taskpane.html");
        const written = {
          "index.html": indexHtml(compilation.hash),
          // Nothing comes from Microsoft here.
          ...(pane && { "taskpane.html": withoutOffice(String(pane.source.source())) }),
          "manifest.xml": jsPluginXml(),
          "ribbon.xml": ribbonXml(fs.readFileSync(this.manifest, "utf8")),
          "publish.xml": publishXml(this.folder),
          "jsplugins.xml": jspluginsXml(this.folder),
        };
        for (const [name, text] of Object.entries(written)) {
          compilation.emitAsset(`wps/${name}`, new sources.RawSource(text));
        }
      });
    });
  }
}

/** The page in which WPS keeps the add-in's scripts; nothing of it is shown. */
function indexHtml(hash) {
  const scripts = ["registrations.js", "main.js", "functions.js"];
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="UTF-8" />
    <title>技改</title>
  </head>
  <body>
    ${scripts.map((script) => `<script src="${script}?${hash}"></script>`).join("\n    ")}
  </body>
</html>
`;
}

function withoutOffice(html) {
  return html.replace(/<script\b[^>]*\bid="?office-js"?[^>]*><\/script>/, "");
}

module.exports = { WpsPlugin };
