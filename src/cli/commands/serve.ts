import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { isIP, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Io } from "../io";
import type { Options } from "../options";
import { Problem, UsageProblem } from "../problem";
import { createSiteServer, type Certificate } from "../serve/createSiteServer";
import { readSite } from "../serve/site";
import { AGREES, type Status } from "../status";
import { textOf, texts } from "../texts";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** lib/jigai.js lies beside dist and assets. */
const PACKAGE = join(__dirname, "..");

/**
 * `serve`: the start page, the workbench, the add-in and the templates for an office, until the process is told to end.
 *
 * @param root where the built files lie
 * @param untilStopped settles when it is to end
 * @throws Problem where it can't be served: no certificate for other machines, a port in use, nothing built
 */
export async function serve(
  { operands, host, port, cert, key, baseUrl, language }: Options,
  io: Io,
  root = PACKAGE,
  untilStopped: () => Promise<unknown> = untilSignal
): Promise<Status> {
  if (operands.length > 0) throw new UsageProblem(textOf((words) => words.usage.serveTakes));
  const certificate = await readCertificate(cert, key);
  if (!certificate && !LOOPBACK.test(host))
    throw new Problem(textOf((words) => words.problems.needsCertificate(host)));
  const site = await readSite(root).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT"
      ? new Problem(textOf((words) => words.problems.nothingToServe(error.path ?? root)))
      : error;
  });
  const ownAddress = () => {
    const { port: taken } = server.address() as AddressInfo;
    const name = isIP(host) === 6 ? `[${host}]` : host;
    return `${certificate ? "https" : "http"}://${name}:${taken}`;
  };
  const server: Server = createSiteServer(site, () => baseUrl ?? ownAddress(), certificate);
  try {
    await once(server.listen(port, host), "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new Problem(textOf((words) => words.problems.portInUse(port)));
    if (code === "EACCES") throw new Problem(textOf((words) => words.problems.portDenied(port)));
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new Problem(textOf((words) => words.problems.notThisMachine(host)));
    throw error;
  }
  io.out(texts[language].serving(ownAddress()));
  await untilStopped();
  server.close();
  server.closeAllConnections();
  await once(server, "close");
  return AGREES;
}

async function readCertificate(cert?: string, key?: string): Promise<Certificate | undefined> {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined)
    throw new UsageProblem(textOf((words) => words.usage.certAndKey));
  const read = (path: string) =>
    readFile(path).catch(() => {
      throw new Problem(textOf((words) => words.problems.noCertificate(path)));
    });
  return { cert: await read(cert), key: await read(key) };
}

function untilSignal(): Promise<unknown> {
  return Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
}
