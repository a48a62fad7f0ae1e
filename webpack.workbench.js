/**
 * The workbench: a spreadsheet in the browser, served on this machine only.
 * It loads dist/functions.js and dist/taskpane.js as built for Excel, so run `npm run build` first (`npm start` does).
 */
const path = require("node:path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { fileCache } = require("./build/cache");
const { offeredWorkbooks } = require("./build/offeredWorkbooks");
const { StampPlugin } = require("./build/stamp");
const { swcRules } = require("./build/swcRules");

const root = __dirname;
const port = Number(process.env.PORT) || 3000;

module.exports = {
  name: "workbench",
  mode: "production",
  context: root,
  entry: { workbench: path.join(root, "src/workbench/index.tsx") },
  output: {
    path: path.join(root, "dist-workbench"),
    filename: "[name].js",
    publicPath: "/",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      ...swcRules("es2022"),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new StampPlugin({ root }),
    new webpack.DefinePlugin({ __WORKBOOKS__: JSON.stringify(offeredWorkbooks()) }),
    new HtmlWebpackPlugin({ template: path.join(root, "src/workbench/index.html") }),
    // Beside the grid: the pane that Excel loads, in a page without office.js.
    new HtmlWebpackPlugin({
      template: path.join(root, "src/workbench/pane.html"),
      filename: "pane.html",
      inject: false,
    }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
  ],
  // Served to the same machine: a quick start is worth more than a small file.
  optimization: { minimize: false },
  performance: { hints: false },
  cache: fileCache(root, "workbench"),
  stats: "errors-only",
  infrastructureLogging: { level: "warn" },
  devServer: {
    host: "localhost",
    port,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    client: false,
    static: [
      { directory: path.join(root, "dist"), publicPath: "/", watch: false },
      { directory: path.join(root, "assets/samples"), publicPath: "/samples", watch: false },
    ],
    onListening(server) {
      const address = server.server.address();
      console.log(`技改工作台 Jigai workbench: http://localhost:${address.port}`);
    },
  },
};
