#!/usr/bin/env node
/** The command, as it is built into lib/jigai.js: one file, which also runs by itself. */
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const built = join(__dirname, "../lib/jigai.js");
if (existsSync(built)) {
  require(built);
} else {
  console.error(
    'jigai：还没有构建。请先运行 npm run build。 Not built yet: run "npm run build" first.'
  );
  process.exitCode = 2;
}
