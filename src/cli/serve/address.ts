import { UsageProblem } from "../problem";
import { textOf, type Words } from "../texts";

/** Where the server listens, and what people open. */
export interface ServeAddress {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The files of certificate and key. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** An origin, without a slash at its end. */
  readonly baseUrl?: string | undefined;
}

/** The options as typed. */
interface Typed {
  host?: string;
  port?: string;
  cert?: string;
  key?: string;
  "base-url"?: string;
}

const LOCAL: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "::1"]);
/** All addresses of the machine: none that people could open. */
const ANY: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/**
 * Reads where to serve.
 *
 * @throws UsageProblem for what isn't one, or would serve other machines without https
 */
export function readAddress(typed: Typed): ServeAddress {
  const { port = "3000", cert, key } = typed;
  // An address of IPv6 may stand in brackets, as it does in what people open.
  const host = (typed.host ?? "localhost").replace(/^\[(.*)\]$/, "$1");
  if (host.trim() === "") throw usage((words) => words.badValue("--host"));
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw usage((words) => words.notAPort(port));
  if ((cert === undefined) !== (key === undefined)) throw usage((words) => words.certAndKey);
  const tls = cert !== undefined && key !== undefined ? { cert, key } : undefined;
  if (!tls && !LOCAL.has(host)) throw usage((words) => words.certNeeded(host));
  const baseUrl = readOrigin(typed["base-url"]);
  if (ANY.has(host) && !baseUrl) throw usage((words) => words.whichOrigin(host));
  return { host, port: Number(port), tls, baseUrl };
}

/** The pages name each other from the root of their site, so that an address with a path wouldn't find them. */
function readOrigin(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  if (!isWeb || url.href !== `${url.origin}/`) throw usage((words) => words.notAnOrigin(typed));
  return url.origin;
}

function usage(choose: (words: Words["usage"]) => string): UsageProblem {
  return new UsageProblem(textOf((words) => choose(words.usage)));
}
