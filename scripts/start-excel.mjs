/**
 * `npm run start:excel`: builds the add-in, serves it over https for an Excel on this machine, and says how
 * to load it there. Rebuilds when a source changes. Options of the build go behind "--env", as for webpack:
 * `npm run start:excel -- --env officejs=china`.
 */
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const configure = createRequire(import.meta.url)("../webpack.config.js");
const port = 3443;

/** Certificates that this machine trusts; ends the process, saying what to do, when they can't be had. */
async function trustedCertificates() {
  try {
    if (!verifyCertificates()) {
      console.log(`Excel 只接受受信任的 https。现在为本机生成开发证书，并把其颁发者
“Developer CA for Microsoft Office Add-ins”装入系统的受信任根证书（有效期 30 天，系统可能要求确认）。
Excel takes trusted https only. A development certificate is now made for this machine, and its issuer,
"Developer CA for Microsoft Office Add-ins", installed among the system's trusted roots (valid for 30 days;
the system may ask you to confirm).
撤销 To undo: npx office-addin-dev-certs uninstall
`);
    }
    return await getHttpsServerOptions();
  } catch (error) {
    return stop(`
无法安装开发证书：${error.message}
请由有权限的人运行 npx office-addin-dev-certs install；若单位不允许，请把 dist/ 放到有正式证书的
https 网站上，用 npm run build -- --env baseUrl=https://该网站地址 生成清单。

The development certificate could not be installed.
Have someone with the rights run: npx office-addin-dev-certs install
Where that is not allowed, put dist/ on a https site with a regular certificate and make its manifest with
npm run build -- --env baseUrl=https://address-of-that-site`);
  }
}

const sideloading = `
技改已在 https://localhost:${port} 提供（结束请按 Ctrl+C）。在 Excel 里加载 dist/manifest.xml：
  Windows：把 manifest.xml 放进一个共享文件夹；在 Excel 的“文件 > 选项 > 信任中心 > 信任中心设置 >
    受信任的加载项目录”填入该文件夹的网络路径（\\\\机器名\\文件夹），勾选“显示在菜单中”，重启 Excel；
    再到“开始 > 加载项 > 更多加载项 > 共享文件夹”选“技改”。
    或者：npx office-addin-debugging start dist/manifest.xml
  Mac：把 manifest.xml 复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
    （没有 wef 就新建），重启 Excel，在“开始 > 加载项”里选“技改”。
  网页版：“开始 > 加载项 > 更多加载项 > 上传我的加载项”，选 manifest.xml。

Jigai is served at https://localhost:${port} (end with Ctrl+C). To load dist/manifest.xml in Excel:
  Windows: put manifest.xml into a shared folder; in Excel, under File > Options > Trust Center > Trust Center
    Settings > Trusted Add-in Catalogs, enter the folder's network path (\\\\machine\\folder), tick Show in Menu,
    and restart Excel; then Home > Add-ins > More Add-ins > Shared Folder > Jigai.
    Or: npx office-addin-debugging start dist/manifest.xml
  Mac: copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make wef if it is
    missing), restart Excel, choose Jigai under Home > Add-ins.
  Web: Home > Add-ins > More Add-ins > Upload My Add-in, choose manifest.xml.
`;

/** The build's configuration, with --env name=value as often as there are options. */
function configuration() {
  const { values } = parseArgs({
    options: { env: { type: "string", multiple: true, default: [] } },
  });
  const options = Object.fromEntries(values.env.map((pair) => pair.split(/=(.*)/s).slice(0, 2)));
  return { ...configure(options, { mode: "development" }), mode: "development" };
}

function portIsFree() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

let config;
try {
  config = configuration();
} catch (error) {
  stop(error.message);
}
if (!(await portIsFree())) {
  stop(`端口 ${port} 已被占用，请先结束占用它的程序。
Port ${port} is in use: end the program that uses it first.`);
}
const { cert, key, ca } = await trustedCertificates();
const server = new WebpackDevServer(
  {
    host: "localhost",
    port,
    server: { type: "https", options: { cert, key, ca } },
    // The functions' engine fetches its files from elsewhere, and has no browser to reload.
    headers: { "Access-Control-Allow-Origin": "*" },
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    static: false,
    devMiddleware: { writeToDisk: true },
  },
  webpack(config)
);
server.compiler.hooks.done.tap("start-excel", (stats) => {
  if (stats.hasErrors()) console.error(stats.toString("errors-only"));
});
await server.start();
console.log(sideloading);
