/**
 * The add-in's manifest for the address under which it is served here.
 *
 * @param built the manifest as built, for whatever address
 * @param address without a slash at its end
 */
export function manifestFor(built: string, address: string): string {
  const before = /"(https:\/\/[^"]*)\/taskpane\.html/.exec(built)?.[1];
  if (before === undefined) throw new Error("manifest.xml names no taskpane.html");
  return built
    .split(`"${before}/`)
    .join(`"${address}/`)
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, () => {
      // An AppDomain is an origin: it takes no path.
      return `<AppDomain>${new URL(address).origin}</AppDomain>`;
    });
}
