import { inLanguage } from "../../core/text";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import type { Io } from "../io";
import type { Options } from "../options";
import { Problem, UsageProblem } from "../problem";
import type { ServeAddress } from "../serve/address";
import { createSiteServer, type Tls } from "../serve/server";
import { readSite, WORKBENCH } from "../serve/site";
import { addPages } from "../serve/startPage";
import { AGREES, type Status } from "../status";
import { textOf, texts, type Words } from "../texts";

/** The product's folder: the command is in its lib/. */
const ROOT = join(__dirname, "..");

/** `serve`: start page, workbench and add-in, until it is told to end. */
export async function serve(options: Options, io: Io, root = ROOT): Promise<Status> {
  const { operands, language, address } = options;
  if (operands.length > 0 || !address) {
    throw new UsageProblem(textOf((words) => words.usage.serveTakes));
  }
  const site = readSite(root);
  if (!site.has(WORKBENCH)) throw problem((words) => words.siteNotBuilt);
  const tls = address.tls && readTls(address.tls);
  const server = createSiteServer(site, tls);
  await listen(server, address);
  const listening = origin(server, address);
  const opened = address.baseUrl ?? listening;
  // Only now is the port known; nothing has been answered before.
  addPages(site, opened);
  io.out(`${inLanguage(texts, language).serving(`${opened}/`, `${listening}/`)}\n`);
  await untilTold(server);
  return AGREES;
}

function readTls({ cert, key }: { cert: string; key: string }): Tls {
  const tls = { cert: readPem(cert), key: readPem(key) };
  try {
    createSecureContext(tls);
    return tls;
  } catch (error) {
    throw problem((words) => words.notACertificate(cert, (error as Error).message));
  }
}

function readPem(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw problem((words) => words.noSuchCertificate(path));
  }
}

async function listen(server: Server, { host, port }: ServeAddress): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case "EADDRINUSE":
        throw problem((words) => words.portInUse(port));
      case "EACCES":
        throw problem((words) => words.portNotAllowed(port));
      case "EADDRNOTAVAIL":
      case "ENOTFOUND":
      case "EAI_AGAIN":
        throw problem((words) => words.noSuchHost(host));
      default:
        throw error;
    }
  }
}

function origin(server: Server, { host, tls }: ServeAddress): string {
  const { port } = server.address() as AddressInfo;
  const named = host.includes(":") ? `[${host}]` : host;
  return new URL(`${tls ? "https" : "http"}://${named}:${port}`).origin;
}

/** Answers under way are finished, connections without one closed. */
async function untilTold(server: Server): Promise<void> {
  const end = () => server.close();
  process.once("SIGTERM", end).once("SIGINT", end);
  await once(server, "close");
  process.off("SIGTERM", end).off("SIGINT", end);
}

function problem(choose: (words: Words["problems"]) => string): Problem {
  return new Problem(textOf((words) => choose(words.problems)));
}
