/** The address that stands in manifest.xml, where the development server answers. */
const developmentUrl = "https://localhost:3443";

/** What stands in manifest.xml where package.json's version belongs. */
const developmentVersion = "<Version>1.0.0.0</Version>";

/**
 * Makes a site's manifest out of manifest.xml.
 * @param {string} xml text of manifest.xml
 * @param {{baseUrl: string, namespace?: string, version: string}} options as `readOptions` gives them, and
 *   package.json's version: three numbers, the first of them at least 1
 * @returns {string}
 */
function transformManifest(xml, { baseUrl, namespace, version }) {
  // Excel asks for scripts and metadata anew when the manifest's version has changed.
  let result = replaceOnce(xml, developmentVersion, `<Version>${version}.0</Version>`);
  // An AppDomain is an origin: it takes no path.
  result = replaceOnce(
    result,
    `<AppDomain>${developmentUrl}</AppDomain>`,
    `<AppDomain>${new URL(baseUrl).origin}</AppDomain>`
  ).replaceAll(`"${developmentUrl}/`, `"${baseUrl}/`);
  if (namespace) {
    result = replaceOnce(
      result,
      "</Metadata>",
      '</Metadata>\n            <Namespace resid="Functions.Namespace"/>'
    );
    result = replaceOnce(
      result,
      "<bt:ShortStrings>",
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`
    );
    // What the welcome text tells people to type has to carry the prefix as well.
    result = result.replace(/=(YC|ES|JG)_/g, `=${namespace}.$1_`);
  }
  return result;
}

function replaceOnce(text, part, replacement) {
  if (text.split(part).length !== 2) {
    throw new Error(`manifest.xml should contain ${part} exactly once.`);
  }
  return text.replace(part, () => replacement);
}

module.exports = { transformManifest };
