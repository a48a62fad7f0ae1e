import { WORKBENCH, type Site } from "./site";

type Policy = Readonly<Record<string, string>>;

/** No eval, no other origin: what someone opens here stays in their browser. */
const PLAIN: Policy = {
  "default-src": "'self'",
  "img-src": "'self' data:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/** The grid and the pane's components write styles at run time; the grid draws on blobs and works in them. */
const GRID: Policy = {
  ...PLAIN,
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "worker-src": "'self' blob:",
};

/** The pane of the workbench, in a frame of ours. */
const OWN_FRAME: Policy = { ...GRID, "frame-ancestors": "'self'" };

const OFFICE_SCRIPT = /<script\s[^>]*src="(https:\/\/[^/"]+)/;

/** Excel on the web frames the page from addresses of its own, and office.js may be Microsoft's copy. */
function inExcel(html: string | undefined): Policy {
  const office = OFFICE_SCRIPT.exec(html ?? "")?.[1];
  const { "frame-ancestors": _anyone, ...policy } = GRID;
  if (office === undefined) return policy;
  return {
    ...policy,
    "script-src": `'self' ${office}`,
    "connect-src": `'self' ${office}`,
  };
}

/** Pages that WPS opens, by themselves. */
const WPS_PAGES = /^\/wps\/(index|taskpane)\.html$/;

/** The page that asks the WPS on the same machine to take the add-in. */
const WPS_INSTALL: Policy = { ...PLAIN, "connect-src": "'self' http://127.0.0.1:58890" };

/** Pages that Excel opens. */
const EXCELS = /^\/(taskpane|functions(\.en)?)\.html$/;

/** The headers that an address is answered with. */
export function headersOf(address: string, site: Site): Record<string, string> {
  return {
    "Content-Security-Policy": Object.entries(policyOf(address, site))
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    // Asked for anew each time, by its tag: a new version comes through at once.
    "Cache-Control": "no-cache",
  };
}

function policyOf(address: string, site: Site): Policy {
  if (EXCELS.test(address)) return inExcel(site.get(address)?.body.toString());
  if (address === WORKBENCH || WPS_PAGES.test(address)) return GRID;
  if (address === "/wps/publish.html") return WPS_INSTALL;
  if (address === "/pane.html") return OWN_FRAME;
  return PLAIN;
}
