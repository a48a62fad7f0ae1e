import * as http from "node:http";
import * as https from "node:https";
import { headersOf } from "./headers";
import type { Site } from "./site";

/** Certificate and key, as PEM. */
export interface Tls {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Pages are asked for by short requests; who takes longer, or more room, is cut off. In milliseconds and bytes. */
export const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 8_192,
};

/** How long a connection may stand still, such as one that doesn't take its answer. */
const IDLE = 60_000;
const MOST_CONNECTIONS = 1_000;

/** A server of the site, not yet listening. */
export function createSiteServer(site: Site, tls?: Tls, limits = LIMITS): http.Server {
  const server = tls
    ? https.createServer({ ...limits, ...tls }, (request, response) =>
        answer(site, request, response)
      )
    : http.createServer(limits, (request, response) => answer(site, request, response));
  server.setTimeout(IDLE);
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

function answer(site: Site, request: http.IncomingMessage, response: http.ServerResponse): void {
  const address = addressOf(request.url ?? "");
  for (const [name, value] of Object.entries(headersOf(address, site))) {
    response.setHeader(name, value);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD", Connection: "close" }).end();
    return;
  }
  if (hasBody(request)) {
    response.writeHead(413, { Connection: "close" }).end();
    return;
  }
  const file = site.get(address);
  if (file === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(request.method === "HEAD" ? undefined : "没有这个网页。 There is no such page.\n");
    return;
  }
  response.setHeader("ETag", file.tag);
  if (request.headers["if-none-match"] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { "Content-Type": file.type, "Content-Length": file.body.length });
  response.end(request.method === "HEAD" ? undefined : file.body);
}

/** The path as the site's files have it. One that can't be read is no file's. */
function addressOf(url: string): string {
  const [path = ""] = url.split("?", 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function hasBody({ headers }: http.IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
