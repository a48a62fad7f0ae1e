const path = require("node:path");

/**
 * webpack's cache on disk, so that what hasn't changed isn't compiled again. It is thrown away when a
 * configuration, a helper of the build or a package changes.
 * @param {string} root
 * @param {string} name of the configuration; its variants have caches of their own
 */
function fileCache(root, name) {
  return {
    type: "filesystem",
    name,
    buildDependencies: {
      config: [
        path.join(root, "build/"),
        ...["config", "cli", "workbench", "testPage"].map((each) =>
          path.join(root, `webpack.${each}.js`)
        ),
        path.join(root, "package-lock.json"),
      ],
    },
  };
}

module.exports = { fileCache };
