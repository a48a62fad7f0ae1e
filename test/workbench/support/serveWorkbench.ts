import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const root = join(__dirname, "../../..");
const config = require(join(root, "webpack.workbench.js"));

export interface ServedWorkbench {
  address: string;
  /** What it said in the terminal. */
  said: string[];
  stop(): Promise<void>;
}

/** Starts the workbench as `npm start` does, on a free port. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  if (!existsSync(join(root, "dist/functions.js"))) {
    throw new Error('dist/functions.js is missing: run "npm run build" first');
  }
  const said: string[] = [];
  const terminal = jest.spyOn(console, "log").mockImplementation((line) => void said.push(line));
  const server = new WebpackDevServer({ ...config.devServer, port: 0 }, webpack(config) as never);
  await server.start();
  // So that packing, which takes a while the first time, isn't taken for a page that doesn't load.
  await new Promise((done) => server.middleware!.waitUntilValid(done));
  terminal.mockRestore();
  const { port } = server.server?.address() as AddressInfo;
  return { address: `http://localhost:${port}`, said, stop: () => server.stop() };
}
