/**
 * Writes release/: one .zip that an administrator copies to a machine without internet, and its checksum. In it are the
 * command, the site that it serves, with its own copy of office.js, and the notes; Node itself is not.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const name = `jigai-${version}`;
const release = join(root, "release");
/** As in the project, so that the command finds the site in the same way. */
const COPIED = ["lib/jigai.js", "dist-workbench", "assets/samples", "assets/site", "LICENSE"];
const GUIDES = [
  ...["audit", "functions", "guide", "install"].flatMap((name) => [
    `${name}.md`,
    `${name}.zh-CN.md`,
  ]),
  "clauses.md",
];

/** What an administrator sees first, without a program for Markdown. */
const FIRST = `技改 ${version}

启动：node lib/jigai.js serve（要 Node 20 或更新版本），再打开它写出的网址。
全单位使用、Excel、WPS、卸载：docs/install.zh-CN.md

Jigai ${version}

Start: node lib/jigai.js serve (Node 20 or later), then open the address that it says.
For an office, Excel, WPS, uninstalling: docs/install.md
`.replace(/\n/g, "\r\n");

const folder = mkdtempSync(join(tmpdir(), "jigai-package-"));
try {
  const site = ["--env", "officejs=local", "--output-path", join(folder, "dist")];
  webpack("--mode", "production", "--config", "webpack.config.js", ...site);
  webpack("--mode", "production", "--config", "webpack.cli.js");
  webpack("--config", "webpack.workbench.js");
  for (const each of [...COPIED, ...GUIDES.map((guide) => `docs/${guide}`)]) {
    cpSync(join(root, each), join(folder, each), { recursive: true });
  }
  cpSync(join(root, "docs/images"), join(folder, "docs/images"), { recursive: true });
  cpSync(join(root, "assets/install"), join(folder, "install"), { recursive: true });
  writeFileSync(join(folder, "INSTALL.txt"), FIRST);
  const files = filesIn(folder);
  const sums = files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`);
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
  const entries = [...files, "SHA256SUMS"].map((file) => [
    `${name}/${file}`,
    readFileSync(join(folder, file)),
  ]);
  const zip = zipSync(Object.fromEntries(entries));
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release);
  writeFileSync(join(release, `${name}.zip`), zip);
  writeFileSync(join(release, "SHA256SUMS"), `${sha256(zip)}  ${name}.zip\n`);
  console.log(
    `release/${name}.zip: ${(zip.length / 2 ** 20).toFixed(1)} MB, ${entries.length} files`
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function webpack(...args) {
  const cli = join(root, "node_modules/webpack-cli/bin/cli.js");
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`webpack ${args.join(" ")} ended with ${status}.`);
}

/** All files below a folder, with slashes, in order. */
function filesIn(where, below = "") {
  return readdirSync(join(where, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${below}${entry.name}`;
      if (entry.isDirectory()) return filesIn(where, `${file}/`);
      return /\.map$|^stamp\.txt$/.test(entry.name) ? [] : [file];
    });
}

function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}
