const { requireFreshly, requireSource } = require("./requireTypeScript");

/** The sample and blank ledgers of all policies, with their names, for the workbench's menu. */
function offeredWorkbooks() {
  const { policyPages } = requireFreshly("policies/pages.ts");
  const { templateAddress, templateFile } = requireSource("policies/templateFile.ts");
  return {
    samples: policyPages.flatMap(({ sampleLedger: sample }) =>
      sample ? [{ name: sample.name, file: `${sample.file}.xlsx` }] : []
    ),
    blank: policyPages.map(({ policy }) => ({
      file: templateFile(policy),
      address: templateAddress(policy),
    })),
  };
}

module.exports = { offeredWorkbooks };
