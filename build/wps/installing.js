/** The name under which WPS keeps the add-in; it stands in people's publish.xml, and in assets/wps/publish.js. */
const NAME = "jigai";

/** What WPS asks of an add-in's folder besides its page and ribbon. */
const jsPluginXml = () => `<?xml version="1.0" encoding="UTF-8"?>
<JsPlugin>
  <ApiVersion>1.0.0</ApiVersion>
  <Name>${NAME}</Name>
  <Description>技改：宜昌、恩施两地工业技术改造政策的函数</Description>
</JsPlugin>
`;

/**
 * For an office that sets WPS up by itself: oem.ini's JSPluginsServer names this file's address.
 * @param {string} folder the add-in's address, which ends in "/"
 */
const jspluginsXml = (folder) => `<?xml version="1.0" encoding="UTF-8"?>
<jsplugins>
  <jspluginonline name="${NAME}" type="et" url="${folder}"/>
</jsplugins>
`;

/** For one person by hand: this file's line goes into publish.xml in the folder jsaddons of WPS. */
const publishXml = (folder) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<jsplugins>
  <jspluginonline name="${NAME}" type="et" url="${folder}" debug="" enable="enable_dev" install="null"/>
</jsplugins>
`;

module.exports = { jsPluginXml, jspluginsXml, publishXml };
