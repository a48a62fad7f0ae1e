import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { headersFor } from "./headers";
import { manifestFor } from "./manifestFor";
import { serviceWorker } from "./serviceWorker";
import type { Site } from "./site";
import { startPage } from "./startPage";

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Whoever is slower than this, or says more in front of a request, is cut off. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 8_192,
};

/** Nobody takes this long between two pieces of an answer. */
const IDLE = 60_000;

/**
 * A server of the site. It answers GET and HEAD, keeps no record of who asks for what, and shows no folders.
 *
 * @param address what the manifest gets, without a slash at its end; asked once the port is known
 */
export function createSiteServer(
  site: Site,
  address: () => string,
  certificate?: Certificate
): Server {
  const pages = new Map<string, () => Page>([
    ["/", () => html(startPage(site, address()))],
    ["/workbench.html", () => html(withOffline(site.workbench))],
    ["/service-worker.js", () => ({ type: SCRIPT, text: serviceWorker(site) })],
  ]);
  if (site.manifest)
    pages.set("/manifest.xml", () => ({
      type: "application/xml; charset=utf-8",
      text: manifestFor(site.manifest, address()),
    }));
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request.url);
    for (const [name, value] of Object.entries(headersFor(path ?? "/", site.officeOrigin)))
      response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405);
    }
    if (path === undefined) return refuse(response, 400);
    const page = pages.get(path);
    if (page) return send(request, response, page());
    // The workbench's page is the start page's neighbour, under a name of its own.
    if (path === "/index.html") return refuse(response, 404);
    const next = (rest: Site["handlers"]) => {
      const [handler, ...others] = rest;
      if (handler) handler(request, response, () => next(others));
      else refuse(response, 404);
    };
    next(site.handlers);
  };
  const server = certificate
    ? createSecureServer({ ...LIMITS, ...certificate }, answer)
    : createServer(LIMITS, answer);
  return server.setTimeout(IDLE, (socket) => socket.destroy());
}

interface Page {
  readonly type: string;
  readonly text: string;
}

const SCRIPT = "text/javascript; charset=utf-8";
const html = (text: string): Page => ({ type: "text/html; charset=utf-8", text });

/** The workbench's page with what keeps it for times without a network. */
function withOffline(page: string): string {
  return page.replace("</head>", '<script defer="defer" src="/offline.js"></script></head>');
}

/** The decoded path; undefined where it can't be one of a file. */
function pathOf(url = "/"): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#][^]*$/, ""));
    const isOdd = !path.startsWith("/") || /[\\\0]|(?:^|\/)\.\.?(?:\/|$)/.test(path);
    return isOdd ? undefined : path;
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, { type, text }: Page): void {
  const bytes = Buffer.from(text);
  response.writeHead(200, {
    "Content-Type": type,
    "Content-Length": bytes.length,
    "Cache-Control": "no-cache",
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

function refuse(response: ServerResponse, status: 400 | 404 | 405): void {
  const said = {
    400: "地址不对 Bad request",
    404: "没有这个页面 Not found",
    405: "只能读取 Read only",
  };
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end(`${said[status]}\n`);
}
