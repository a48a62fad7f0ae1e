import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { memoryExcelScript } from "../sheet/support/memoryExcel";

const root = join(__dirname, "../..");

/** What answers a path: a file, or what is made for the tests. Undefined where there is nothing. */
type Answer = (path: string) => Promise<Buffer | string | undefined>;

/** Where the pages under test are served, by what is there. */
export interface Addresses {
  /** The pane as built for Excel, and test pages beside it. */
  pane: string;
  /** The add-in built for a site of its own. */
  site: string;
  /** The workbench as built. */
  workbench: string;
}

/** A page of each site on which nothing happens: there a test's traces are cleared. */
export const BLANK = "/blank.html";

/** Serves each build on this machine, under a port, and thus a storage, of its own. */
export async function serveSites(): Promise<{ addresses: Addresses; close(): Promise<void> }> {
  const servers = await Promise.all([
    serve([besideExcel, sheetPage, folder("dist")]),
    serve([folder("dist-test/site")]),
    // As webpack.workbench.js has it.
    serve([folder("dist-workbench"), folder("dist"), folder("assets/samples", "/samples")]),
  ]);
  const [pane, site, workbench] = servers.map(
    (server) => `http://localhost:${(server.address() as AddressInfo).port}`
  ) as [string, string, string];
  return {
    addresses: { pane, site, workbench },
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

async function serve(answers: readonly Answer[]): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void answer(pathname === "/" ? "/index.html" : decodeURIComponent(pathname), response);
  });
  async function answer(path: string, response: ServerResponse) {
    for (const each of [blank, ...answers]) {
      const content = await each(path);
      if (content === undefined) continue;
      // For as long as the browser lives: it then keeps what it made of the scripts, too.
      const kept = extname(path) === ".js" || extname(path) === ".css";
      response.writeHead(200, {
        "Content-Type": types[extname(path)] ?? "text/plain",
        "Cache-Control": kept ? "max-age=86400" : "no-store",
      });
      response.end(content);
      return;
    }
    response.writeHead(404).end();
  }
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return server;
}

const folder =
  (name: string, prefix = ""): Answer =>
  async (path) =>
    path.startsWith(`${prefix}/`)
      ? readFile(join(root, name, path.slice(prefix.length))).catch(() => undefined)
      : undefined;

const blank: Answer = async (path) => (path === BLANK ? "<!doctype html>" : undefined);

/** Below /excel-zh-CN and /excel-en-US: the pane as it is, but for where its office.js comes from. */
const besideExcel: Answer = async (path) => {
  const [, language, rest] = /^\/excel-(zh-CN|en-US)(\/.+)$/.exec(path) ?? [];
  if (language === undefined) return undefined;
  if (rest === "/office.js") return excelScript(language);
  const content = await folder("dist")(rest!);
  return rest === "/taskpane.html"
    ? content?.toString().replace(/(<script id="office-js" src=")[^"]+"/, '$1office.js"')
    : content;
};

/** What a test of src/sheet needs: Excel's client library, the workbook in memory, and src/sheet/excel. */
const sheetPage: Answer = async (path) => {
  if (path === "/sheet/page.js") return folder("dist-test/page")("/page.js");
  if (path !== "/sheet/index.html") return undefined;
  const scripts = ["../excel-zh-CN/office.js", "page.js"];
  return `<!doctype html>${scripts.map((src) => `<script src="${src}"></script>`).join("")}`;
};

const excelScripts = new Map<string, string>();

function excelScript(language: string): string {
  const script = excelScripts.get(language) ?? memoryExcelScript(language);
  excelScripts.set(language, script);
  return script;
}
