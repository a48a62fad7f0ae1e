/**
 * What a site without access to Microsoft's servers needs of @microsoft/office-js:
 * the loader, its table for hosts that do not introduce themselves, the client of each desktop and
 * web Excel, the functions runtime, and the messages in two languages. The telemetry module that
 * office.js would like to load as well is left out: nothing fails without it.
 */
const files = [
  "office.js",
  "o15apptofilemappingtable.js",
  "custom-functions-runtime.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * Copy patterns for copy-webpack-plugin.
 * @param {string} target folder in the build's output
 */
function officeFilePatterns(target) {
  const from = require("node:path").dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return [
    ...files.map((file) => ({
      from: `${from}/${file}`,
      to: `${target}/${file}`,
      info: { minimized: true },
    })),
    { from: `${from}/../LICENSE.md`, to: `${target}/LICENSE.md` },
  ];
}

module.exports = { officeFilePatterns };
