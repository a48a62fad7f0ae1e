/**
 * The ribbon of WPS with the buttons that manifest.xml declares for Excel. A button's id is the place of the pane
 * that it opens, and the name of its icon.
 * @param {string} manifest text of manifest.xml
 * @returns {string}
 */
function ribbonXml(manifest) {
  const values = new Map(
    [...manifest.matchAll(/<bt:\w+ id="([^"]+)" DefaultValue="([^"]*)"/g)].map((m) => [m[1], m[2]])
  );
  const named = (text, element) => {
    const [, id] = new RegExp(`<${element}\\b[^>]*\\bresid="([^"]+)"`).exec(text) ?? [];
    if (!values.has(id)) throw new Error(`manifest.xml: a button without ${element}.`);
    return values.get(id);
  };
  const controls = [...manifest.matchAll(/<Control xsi:type="Button"[\s\S]*?<\/Control>/g)];
  const buttons = controls.map(([control]) => {
    const place = new URL(named(control, "SourceLocation")).searchParams.get("place");
    const [label, tip] = [named(control, "Label"), named(control, "Description")];
    return `          <button id="${place}" label="${label}" screentip="${label}" supertip="${tip}" size="large" onAction="OnAction" getImage="GetImage"/>`;
  });
  const group = values.get("Group.Label");
  return `<?xml version="1.0" encoding="UTF-8"?>
<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui" onLoad="OnAddinLoad">
  <ribbon startFromScratch="false">
    <tabs>
      <tab id="jigaiTab" label="${group}">
        <group id="jigaiGroup" label="${group}">
${buttons.join("\n")}
        </group>
      </tab>
    </tabs>
  </ribbon>
</customUI>
`;
}

module.exports = { ribbonXml };
