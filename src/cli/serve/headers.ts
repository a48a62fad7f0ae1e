/** Pages that Excel shows inside pages of its own. */
const FRAMED_BY_EXCEL = /^\/(?:taskpane|functions(?:\.en)?)\.html$/;

/**
 * What goes with every answer: scripts of this site alone, none composed from text, nothing sent elsewhere.
 *
 * @param officeOrigin where office.js comes from, if it isn't in the site
 */
export function headersFor(path: string, officeOrigin?: string): Readonly<Record<string, string>> {
  const scripts = ["'self'", officeOrigin].filter(Boolean).join(" ");
  const policy = [
    "default-src 'self'",
    `script-src ${scripts}`,
    `connect-src ${scripts}`,
    // Fluent UI and the grid set styles from their scripts.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(FRAMED_BY_EXCEL.test(path) ? [] : ["frame-ancestors 'self'"]),
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}
