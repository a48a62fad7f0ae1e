/** What the tests of src/sheet have on their page, into dist-test/page; made by the add-in's own rules. */
const path = require("node:path");
const configure = require("./webpack.config.js");
const { fileCache } = require("./build/cache");
const { StampPlugin } = require("./build/stamp");

const root = __dirname;
const { target, resolve, module: modules } = configure({});

module.exports = {
  name: "testPage",
  mode: "development",
  target,
  entry: { page: path.join(root, "test/sheet/support/page.ts") },
  output: { path: path.join(root, "dist-test/page"), filename: "[name].js", clean: true },
  devtool: false,
  resolve,
  module: modules,
  plugins: [new StampPlugin({ root })],
  cache: fileCache(root, "testPage"),
  stats: "errors-warnings",
};
