const path = require("node:path");
const { requireFreshly } = require("./requireTypeScript");

const SOURCES = path.join(__dirname, "../src");

/** Writes every policy's blank ledger in every language into assets/templates/, for the pane and the start page to offer. */
class TemplatesPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("TemplatesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "TemplatesPlugin", stage }, () => {
        for (const floor of ["core", "policies", "template", "workbook"])
          compilation.contextDependencies.add(path.join(SOURCES, floor));
        try {
          const { template } = requireFreshly(SOURCES, "template/index.ts");
          const { inLanguage } = require(path.join(SOURCES, "core/text/index.ts"));
          const { languages } = require(path.join(SOURCES, "core/text/languages.ts"));
          const { policyPages } = require(path.join(SOURCES, "policies/pages.ts"));
          const { templateAddress } = require(path.join(SOURCES, "policies/templateFile.ts"));
          const { writeBook } = require(path.join(SOURCES, "workbook/book/index.ts"));
          for (const pages of policyPages)
            for (const { code } of languages) {
              const book = Buffer.from(writeBook(template(pages, code)));
              const name = inLanguage(templateAddress(pages.policy), code);
              compilation.emitAsset(name, new sources.RawSource(book));
            }
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

module.exports = { TemplatesPlugin };
