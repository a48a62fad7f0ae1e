const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

/** What every build depends on: folders and files below the project's root. */
const INPUTS = [
  "src",
  "assets",
  "build",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "webpack.config.js",
  "webpack.cli.js",
  "webpack.workbench.js",
  "webpack.testPage.js",
  "test/sheet/support/page.ts",
];

/** The file in each build's output that says what it was made of. */
const STAMP = "stamp.txt";

/**
 * A hash over names and contents of all that builds are made of. It takes a fraction of a second.
 * @param {string} root
 * @returns {string}
 */
function hashOfInputs(root) {
  const hash = createHash("sha256");
  for (const input of INPUTS) add(root, input, hash);
  return hash.digest("hex");
}

function add(root, name, hash) {
  const file = path.join(root, name);
  if (fs.statSync(file).isDirectory()) {
    for (const entry of fs.readdirSync(file).sort()) add(root, `${name}/${entry}`, hash);
  } else {
    const content = fs.readFileSync(file);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
}

/**
 * Refuses an output that other sources were built into.
 * @param {string} root
 * @param {string} folder the output, below the root
 * @param {string} command what builds it anew
 * @throws Error that names the command
 */
function checkStamp(root, folder, command) {
  const stamp = path.join(root, folder, STAMP);
  if (!fs.existsSync(stamp))
    throw new Error(`${folder} hasn't been built: run "${command}" first.`);
  if (fs.readFileSync(stamp, "utf8") !== hashOfInputs(root)) {
    throw new Error(`${folder} was built from other sources than these: run "${command}" again.`);
  }
}

/** Writes the stamp beside what is built. */
class StampPlugin {
  /** @param {{root: string}} options */
  constructor({ root }) {
    this.root = root;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    // Taken before anything is read: what changes meanwhile makes the output old, not the stamp wrong.
    let hash;
    const take = async () => {
      hash = hashOfInputs(this.root);
    };
    compiler.hooks.beforeRun.tapPromise("StampPlugin", take);
    compiler.hooks.watchRun.tapPromise("StampPlugin", take);
    compiler.hooks.thisCompilation.tap("StampPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "StampPlugin", stage }, () =>
        compilation.emitAsset(STAMP, new sources.RawSource(hash))
      );
    });
  }
}

module.exports = { StampPlugin, checkStamp, hashOfInputs };
