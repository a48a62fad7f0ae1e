import type { Language } from "../../core/text";
import { policies } from "../../policies";
import type { Site } from "./site";

/** Everything that the start page says; `{address}` is filled in. */
interface StartMessages {
  readonly language: Language;
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  readonly browser: Way;
  readonly excel: Way & { readonly needsHttps: string; readonly online: string };
  readonly wps: Way & { readonly missing: string };
  readonly ledgers: Way & { readonly sample: string };
  readonly guide: Way;
}

interface Way {
  readonly title: string;
  readonly text: string;
  readonly link?: readonly [href: string, label: string];
}

const zh: StartMessages = {
  language: "zh",
  lang: "zh-CN",
  title: "技改",
  lead: "把工业技术改造政策（{policies}）变成电子表格里的函数：算补助，分目标，核台账，逐条给出依据。",
  browser: {
    title: "在浏览器里用",
    text: "不用安装，打开就是一张电子表格，可打开和保存 .xlsx 文件；文件只在本机浏览器里，不上传。打开过一次之后，断网也能用。",
    link: ["/workbench.html", "打开工作台"],
  },
  excel: {
    title: "装进 Excel",
    text: "Microsoft 365、零售版 Excel 2311 以后、LTSC 2021/2024。把清单交给管理员放进受信任的加载项目录，地址是：",
    link: ["/manifest.xml", "下载清单 manifest.xml"],
    needsHttps:
      "Excel 只接受 https 的地址：请管理员带 --cert 和 --key（或 --base-url https://…）启动，再从那个地址下载清单。",
    online: "任务窗格要从微软的网站取 office.js，用它的电脑须能访问 {origin}。",
  },
  wps: {
    title: "装进 WPS",
    text: "WPS 表格 12.1.0.20540 以后，Windows 和 Linux。",
    link: ["/wps/publish.html", "安装加载项"],
    missing: "这个站点没有带 WPS 的文件。",
  },
  ledgers: {
    title: "台账",
    text: "不装任何东西也能算的空白台账，和两份示例。",
    sample: "示例：{name}",
  },
  guide: {
    title: "命令",
    text: "整批核对台账：node jigai.js audit 台账.xlsx；全部命令见 node jigai.js --help。",
  },
};

const en: StartMessages = {
  language: "en",
  lang: "en",
  title: "Jigai",
  lead: "Chinese policies on industrial technical renovation ({policies}) as spreadsheet functions: subsidies, targets, audited ledgers, each figure with its clause.",
  browser: {
    title: "Use it in the browser",
    text: "Nothing to install: a spreadsheet that opens and saves .xlsx files. They stay in this browser and are sent nowhere. Once opened, it works without a network.",
    link: ["/workbench.html", "Open the workbench"],
  },
  excel: {
    title: "Install it in Excel",
    text: "Microsoft 365, retail Excel since 2311, LTSC 2021/2024. Have an administrator put the manifest into a trusted add-in catalogue; its address is:",
    link: ["/manifest.xml", "Download manifest.xml"],
    needsHttps:
      "Excel takes https addresses only: have the server started with --cert and --key (or --base-url https://…) and download the manifest from there.",
    online: "The task pane loads office.js from Microsoft, so its machine has to reach {origin}.",
  },
  wps: {
    title: "Install it in WPS",
    text: "WPS Spreadsheets since 12.1.0.20540, on Windows and Linux.",
    link: ["/wps/publish.html", "Install the add-in"],
    missing: "This site has no files for WPS.",
  },
  ledgers: {
    title: "Ledgers",
    text: "Blank ledgers that calculate without anything installed, and two samples.",
    sample: "Sample: {name}",
  },
  guide: {
    title: "The command",
    text: "Whole folders of ledgers: node jigai.js audit ledger.xlsx; for all commands node jigai.js --help.",
  },
};

/** The page that says which way is for whom, Chinese first. */
export function startPage(site: Site, address: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>技改 Jigai</title>
<link rel="icon" href="/assets/icons/icon-32.png">
<link rel="stylesheet" href="/start.css">
<script defer src="/offline.js"></script>
</head>
<body>
<main>
${[zh, en].map((messages) => inLanguage(messages, site, address)).join("\n")}
</main>
</body>
</html>
`;
}

function inLanguage(messages: StartMessages, site: Site, address: string): string {
  const { language, lang, title, lead, browser, excel, wps, ledgers, guide } = messages;
  const isSecure = address.startsWith("https:");
  const online = site.officeOrigin && excel.online.replace("{origin}", site.officeOrigin);
  const names = policies.map(({ name }) => name[language]);
  const files = [
    ...site.templates.map((path) => [path, nameOf(path)] as const),
    ...site.samples.map((path) => [path, ledgers.sample.replace("{name}", nameOf(path))] as const),
  ];
  return `<div lang="${lang}">
<h1>${title}</h1>
<p>${lead.replace("{policies}", names.join(language === "zh" ? "、" : ", "))}</p>
<div class="ways">
${way(browser, linkTo(browser))}
${way(
  excel,
  isSecure
    ? `<p><code>${escaped(address)}/manifest.xml</code></p>${linkTo(excel)}${online ? `<p>${online}</p>` : ""}`
    : `<p>${excel.needsHttps}</p>`
)}
${way(wps, site.hasWps ? linkTo(wps) : `<p>${wps.missing}</p>`)}
${way(ledgers, files.map(([href, name]) => link(href, name)).join(""))}
${way(guide, "")}
</div>
</div>`;
}

function way({ title, text }: Way, rest: string): string {
  return `<section><h2>${title}</h2><p>${text}</p>${rest}</section>`;
}

function linkTo({ link: found }: Way): string {
  return found ? link(...found) : "";
}

function link(href: string, label: string): string {
  return `<p><a href="${escaped(encodeURI(href))}">${escaped(label)}</a></p>`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
