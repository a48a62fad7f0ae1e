/** The name under which WPS keeps the add-in; it stands in people's publish.xml. */
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

/** For one person at a tap: the page asks the service that WPS runs on the same machine. */
const publishHtml = (folder) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>在 WPS 表格中安装技改 Install Jigai in WPS</title>
    <style>
      body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 16px/1.6 system-ui, sans-serif; }
      button { font: inherit; padding: 0.3em 1.2em; margin-right: 0.6em; }
      code { overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>在 WPS 表格中安装技改 <span lang="en">Install Jigai in WPS</span></h1>
    <p>加载项地址 <span lang="en">Address</span>：<code>${folder}</code></p>
    <p>
      <button type="button" data-cmd="enable">安装 <span lang="en">Install</span></button>
      <button type="button" data-cmd="disable">卸载 <span lang="en">Uninstall</span></button>
    </p>
    <p role="status" aria-live="polite"></p>
    <p>安装后请重新启动 WPS 表格；首次启动时 WPS 会询问是否信任，选“允许”后请再启动一次。</p>
    <p lang="en">Start WPS again afterwards. It asks once whether you trust the add-in; after allowing it, start WPS once more.</p>
    <p>
      不能用时，把 <a href="publish.xml">publish.xml</a> 里 jspluginonline 那一行并入 WPS 的同名文件：Windows 在
      <code>%appdata%\\kingsoft\\wps\\jsaddons</code>，Linux 在
      <code>~/.local/share/Kingsoft/wps/jsaddons</code>；其他加载项的行请保留。企业版可在 oem.ini 的 JSPluginsServer
      中写 <a href="jsplugins.xml">jsplugins.xml</a> 的地址。
    </p>
    <p lang="en">
      If that doesn't work, copy the jspluginonline line of publish.xml into the file of that name in the folder above
      and keep the lines of other add-ins. Enterprise builds can name the address of jsplugins.xml in oem.ini,
      JSPluginsServer.
    </p>
    <script>
      function say(text) { document.querySelector("[role=status]").textContent = text; }
      function ask(cmd) {
        var request = { cmd: cmd, name: "${NAME}", url: "${folder}", addonType: "et", online: "true", version: "" };
        var xhr = new XMLHttpRequest();
        xhr.open("POST", "http://127.0.0.1:58890/deployaddons/runParams");
        xhr.onload = function () {
          say(
            xhr.status === 200
              ? "WPS 已收到，请重新启动 WPS 表格。WPS has taken it: please start it again."
              : "WPS 没有接受（" + xhr.status + "）。WPS refused."
          );
        };
        xhr.onerror = function () {
          say(
            "没有找到本机的 WPS 服务：请先打开 WPS，再试一次。WPS doesn't answer on this machine: open it and try again."
          );
        };
        xhr.send(btoa(JSON.stringify(request)));
      }
      Array.prototype.forEach.call(document.querySelectorAll("button"), function (button) {
        button.onclick = function () { ask(button.getAttribute("data-cmd")); };
      });
    </script>
  </body>
</html>
`;

module.exports = { jsPluginXml, jspluginsXml, publishHtml, publishXml };
