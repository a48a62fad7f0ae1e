const { emitFromSources } = require("./emitFromSources");
const { requireFreshly, requireSource } = require("./requireTypeScript");

const FLOORS = ["core", "policies", "template", "workbook"];

/** Writes every policy's blank ledger in every language into assets/templates/, for the pane and the start page to offer. */
class TemplatesPlugin {
  apply(compiler) {
    emitFromSources(compiler, "TemplatesPlugin", FLOORS, (emit) => {
      const { template } = requireFreshly("template/index.ts");
      const { inLanguage } = requireSource("core/text/index.ts");
      const { languages } = requireSource("core/text/languages.ts");
      const { policyPages } = requireSource("policies/pages.ts");
      const { templateAddress } = requireSource("policies/templateFile.ts");
      const { writeBook } = requireSource("workbook/book/index.ts");
      for (const pages of policyPages)
        for (const { code } of languages) {
          const book = Buffer.from(writeBook(template(pages, code)));
          emit(inLanguage(templateAddress(pages.policy), code), book);
        }
    });
  }
}

module.exports = { TemplatesPlugin };
