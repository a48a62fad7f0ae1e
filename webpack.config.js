/**
 * The add-in for Excel, into dist/, and the same for WPS, into dist/wps/. Options: build/options.js.
 * The workbench has a configuration of its own and loads the dist/functions.js made here.
 */
const path = require("node:path");
const webpack = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { GriffelCSSExtractionPlugin } = require("@griffel/webpack-extraction-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { MetadataPlugin } = require("./build/MetadataPlugin");
const { transformManifest } = require("./build/manifest");
const { officeFilePatterns } = require("./build/officeFiles");
const { EditScriptsPlugin } = require("./build/editScripts");
const { oneLanguage } = require("./build/oneLanguage");
const { filesOfEveryPage } = require("./build/pageFiles");
const { fileCache } = require("./build/cache");
const { readOptions } = require("./build/options");
const { StampPlugin } = require("./build/stamp");
const { TemplatesPlugin } = require("./build/TemplatesPlugin");
const { swcRules } = require("./build/swcRules");
const { withoutUnnamed } = require("./build/unnamed");
const { WpsPlugin } = require("./build/wps/WpsPlugin");

const { version } = require("./package.json");

const root = __dirname;
const source = (...parts) => path.join(root, "src", ...parts);

module.exports = (env, argv = {}) => {
  const options = readOptions(env);
  const page = (filename, template, chunk) =>
    new HtmlWebpackPlugin({
      filename,
      template,
      chunks: [chunk],
      // Excel keeps pages and scripts for long: the hash brings a new build through.
      hash: true,
      scriptLoading: "blocking",
      inject: "body",
      templateParameters: (compilation) => ({
        officeFolder: options.officeFolder,
        preloaded: filesOfEveryPage(compilation),
      }),
    });

  return {
    name: "addin",
    // Windows runs the functions in a bare script engine and the pane in whatever web view it has.
    target: ["web", "es2016"],
    entry: {
      functions: source("functions/index.ts"),
      "functions.en": source("functions/index.en.ts"),
      taskpane: source("taskpane/index.tsx"),
      "wps/main": source("wps/index.ts"),
    },
    output: {
      path: path.join(root, "dist"),
      filename: "[name].js",
      chunkFilename: "pane/[name].js?[contenthash]",
      ...(argv.mode !== "development" && { sourceMapFilename: "../dist-maps/[file].map" }),
      clean: true,
    },
    // Never "eval": the functions' engine may forbid it.
    // In production the maps stand beside dist, which is what a site serves.
    devtool: argv.mode === "development" ? "source-map" : "hidden-source-map",
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: {
        "@swc/helpers/_/_extends$": path.join(root, "build/assign.mjs"),
      },
    },
    module: {
      rules: [
        // The pane's styles, the component library's included, become a style sheet: no work at run time.
        {
          test: /\.(js|tsx?)$/,
          include: [source("taskpane"), /node_modules[\\/]@fluentui/],
          loader: GriffelCSSExtractionPlugin.loader,
        },
        { test: /\.tsx?$/, include: source("taskpane"), loader: "@griffel/webpack-loader" },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        // Constants that are worked out by calls would keep modules in the script that all places share.
        { include: source("core/rule"), sideEffects: false },
        ...swcRules("es2017"),
      ],
    },
    plugins: [
      new StampPlugin({ root }),
      // Atomic rules, put in order by the second plugin.
      new MiniCssExtractPlugin({ filename: "taskpane.css", ignoreOrder: true }),
      new GriffelCSSExtractionPlugin(),
      new webpack.DefinePlugin({
        __NAMESPACE__: JSON.stringify(options.namespace ?? ""),
        __VERSION__: JSON.stringify(version),
      }),
      new MetadataPlugin(),
      new TemplatesPlugin(),
      new WpsPlugin({ baseUrl: options.baseUrl, manifest: path.join(root, "manifest.xml") }),
      // In development the scripts keep both, and their source maps.
      ...(argv.mode === "development"
        ? []
        : [
            new EditScriptsPlugin({
              "functions.js": [(script) => oneLanguage(script, "zh"), withoutUnnamed],
              "functions.en.js": [(script) => oneLanguage(script, "en"), withoutUnnamed],
            }),
          ]),
      page("functions.html", source("functions/functions.html"), "functions"),
      page("functions.en.html", source("functions/functions.html"), "functions.en"),
      page("taskpane.html", source("taskpane/taskpane.html"), "taskpane"),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: path.join(root, "manifest.xml"),
            transform: (content) => transformManifest(content.toString(), { ...options, version }),
          },
          { from: path.join(root, "assets/icons/*.png"), to: "assets/icons/[name][ext]" },
          { from: path.join(root, "assets/samples"), to: "assets/samples", noErrorOnMissing: true },
          { from: path.join(root, "assets/wps"), to: "wps" },
          ...(options.officejs === "local" ? officeFilePatterns("office") : []),
        ],
      }),
    ],
    // The functions' bundles have to stand alone; the pane's places are loaded when they are opened, and share theirs.
    optimization: {
      splitChunks: { chunks: "async" },
      runtimeChunk: false,
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          // Functions side by side are packed smaller.
          minimizerOptions: {
            compress: { passes: 3, hoist_funs: true, ecma: 2016 },
          },
        }),
      ],
    },
    performance: { hints: false },
    cache: fileCache(root, `addin-${argv.mode}`),
    stats: "errors-warnings",
  };
};
