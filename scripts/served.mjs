import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Starts `jigai serve` of a folder where the command is in lib/.
 * @param {string[]} args of serve
 * @param {import("node:child_process").SpawnOptions} options the folder as `cwd`
 * @returns where it listens, and what ends it
 */
export async function served(args, options) {
  const server = spawn("node", ["lib/jigai.js", "serve", ...args], {
    ...options,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  server.stdout.setEncoding("utf8").on("data", (text) => (said += text));
  while (!said.includes("\n")) await once(server.stdout, "data");
  return { address: /http:\/\/localhost:\d+\//.exec(said)[0], end: () => server.kill("SIGTERM") };
}
