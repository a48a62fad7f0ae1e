import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/**
 * Runs in the page: tells the server when the first controls of the place on show have been painted, instead of word
 * that it is being opened.
 */
function watch() {
  const look = () => {
    if (!document.querySelector("[role=tabpanel]:not([hidden]) > :not([role=status])")) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => navigator.sendBeacon(`/usable?${performance.now()}`))
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Serves folders by name, never from a cache, with the watch in each page. `visit` tells of one opening: the
 * milliseconds until the page can be used, and the files that it asks for, as they come.
 */
export async function serveWatched(folders) {
  let visited;
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, "http://localhost");
    if (pathname === "/usable") {
      visited.usable(Number(search.slice(1)));
      response.end();
      return;
    }
    const [, folder, ...rest] = pathname.split("/");
    const type = extname(pathname);
    const content = await readFile(join(folders[folder] ?? "", ...rest)).catch(() => undefined);
    if (content) visited.files.push({ type, content });
    response.writeHead(content ? 200 : 404, {
      "Content-Type": TYPES[type] ?? "image/png",
      "Cache-Control": "no-store",
    });
    response.end(type === ".html" ? withWatch(content) : content);
  });
  await new Promise((done) => server.listen(0, "localhost", done));
  return {
    address: `http://localhost:${server.address().port}`,
    visit() {
      const files = [];
      const usableAfter = new Promise((usable) => (visited = { usable, files }));
      return { usableAfter, files };
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const withWatch = (page) => page.toString().replace("<head>", `$&<script>(${watch})()</script>`);
