/** Where the pane of a built manifest is, and with it the site. */
const PANE = /<SourceLocation DefaultValue="([^"]+)\/taskpane\.html"\/>/;

/**
 * The built manifest for another address.
 * @param xml dist/manifest.xml, whichever address it was built for
 * @param origin without a slash at its end
 */
export function manifestFor(xml: string, origin: string): string {
  const built = PANE.exec(xml)?.[1];
  if (built === undefined) throw new Error("manifest.xml names no taskpane.html");
  return xml
    .split(`"${built}/`)
    .join(`"${origin}/`)
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, `<AppDomain>${origin}</AppDomain>`);
}

/** The address in the files by which WPS is told of the add-in. */
const WPS_FOLDER = /\burl="[^"]*\/wps\/"/g;

/** The built publish.xml or jsplugins.xml of WPS for another address. */
export function wpsFileFor(xml: string, origin: string): string {
  return xml.replace(WPS_FOLDER, () => `url="${origin}/wps/"`);
}
