import { createHash } from "node:crypto";
import { extname } from "node:path";

/** A file as it is sent. */
export interface SiteFile {
  readonly body: Buffer;
  readonly type: string;
  /** Tells its content from any other, as an ETag. */
  readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** @param name by whose ending the type is known */
export function siteFile(name: string, content: Buffer | string): SiteFile {
  const body = Buffer.from(content);
  const tag = createHash("sha256").update(body).digest("base64url");
  return { body, type: TYPES[extname(name)] ?? "application/octet-stream", tag: `"${tag}"` };
}
