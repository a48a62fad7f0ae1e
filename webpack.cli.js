/** The command `jigai`, into lib/jigai.js: one file with everything in it, for node 20 and later. */
const path = require("node:path");
const webpack = require("webpack");
const { fileCache } = require("./build/cache");
const { StampPlugin } = require("./build/stamp");
const { swcRules } = require("./build/swcRules");

const { version } = require("./package.json");

const root = __dirname;

module.exports = (_env, argv = {}) => ({
  name: "cli",
  target: "node20",
  entry: { jigai: path.join(root, "src/cli/index.ts") },
  output: { path: path.join(root, "lib"), filename: "[name].js" },
  // Where this file is: the site that it serves is beside it.
  node: { __dirname: false },
  devtool: argv.mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: swcRules("es2022"),
  },
  plugins: [
    new StampPlugin({ root }),
    new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
  // Messages about a fault name functions that people can look up.
  optimization: { minimize: false },
  performance: { hints: false },
  cache: fileCache(root, `cli-${argv.mode}`),
  stats: "errors-warnings",
});
