interface StartWords {
  readonly lang: string;
  readonly title: string;
  readonly otherLanguage: string;
  readonly about: (cities: string) => string;
  readonly who: string;
  /** Who, and which way is theirs. */
  readonly ways: readonly (readonly [who: string, way: string])[];
  readonly browser: string;
  readonly browserSays: string;
  readonly openWorkbench: string;
  readonly excel: string;
  readonly manifest: string;
  readonly excelSteps: readonly string[];
  readonly excelWantsHttps: string;
  readonly wps: string;
  readonly openWps: string;
  readonly noWps: string;
  readonly ledgers: string;
  readonly ledgersSay: string;
  readonly sample: (name: string) => string;
  readonly template: (city: string) => string;
  readonly guide: string;
  readonly guides: Readonly<Record<"guide" | "functions" | "audit" | "install", string>>;
}

/** What the start page says. */
export const startTexts: Readonly<Record<"zh" | "en", StartWords>> = {
  zh: {
    lang: "zh-CN",
    title: "技改",
    otherLanguage: "English",
    about: (cities) =>
      `把${cities} 2018–2020 年工业技术改造政策变成表格函数：试算补贴、说明步骤、核对台账。`,
    who: "用哪一种办法",
    ways: [
      ["没有 Excel，或不能安装加载项", "在浏览器里使用"],
      ["Microsoft 365、零售版 Excel（2311 起）、LTSC 2021 和 2024", "在 Excel 里安装"],
      ["WPS 表格", "在 WPS 里安装；没有时用浏览器"],
      [
        "Excel 2010 至 2019、LibreOffice，或什么都不能装",
        "用空白台账：公式是表格自带的，不用安装；要核对整份台账时用浏览器",
      ],
    ],
    browser: "在浏览器里使用",
    browserSays:
      "打开 .xlsx 文件，计算、核对、保存。文件只在您的浏览器里，不上传。打开过一次之后，没有网络也能用（用 https 网址或在本机打开时）。",
    openWorkbench: "打开工作台",
    excel: "在 Excel 里安装",
    manifest: "下载清单 manifest.xml",
    excelSteps: [
      "把清单放进一个共享文件夹。",
      "Excel：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，加入该文件夹的网络路径，勾选“显示在菜单中”，重新启动 Excel。",
      "开始 → 加载项 → 更多加载项 → 共享文件夹，选“技改”。",
    ],
    excelWantsHttps:
      "Excel 只接受 https 网址的加载项，这里不是。请管理员带证书启动：jigai serve --host 域名 --cert 证书.pem --key 私钥.pem，或在 https 反向代理后面用 --base-url 写明网址。",
    wps: "在 WPS 里安装",
    openWps: "打开 WPS 安装页",
    noWps: "这里没有 WPS 加载项的文件。WPS 用户请在浏览器里使用。",
    ledgers: "空白台账和示例",
    ledgersSay:
      "空白台账里的补助额、差异、结论和大写金额由表格自带的公式算出，不装插件；用任何电子表格打开。示例台账用本软件的函数计算。",
    sample: (name) => `示例：${name}`,
    template: (city) => `空白台账：${city}`,
    guide: "使用指南",
    guides: {
      guide: "任务窗格使用指南",
      functions: "函数说明",
      audit: "成批核对台账（命令）",
      install: "安装说明",
    },
  },
  en: {
    lang: "en",
    title: "Jigai",
    otherLanguage: "中文",
    about: (cities) =>
      `Spreadsheet functions for the 2018–2020 technical renovation policies of ${cities}: work out subsidies, show each step, check ledgers.`,
    who: "Which way to take",
    ways: [
      ["No Excel, or add-ins can't be installed", "Use it in the browser"],
      ["Microsoft 365, retail Excel (from 2311), LTSC 2021 and 2024", "Install it in Excel"],
      ["WPS Spreadsheets", "Install it in WPS; otherwise use the browser"],
      [
        "Excel 2010 to 2019, LibreOffice, or nothing may be installed",
        "Take a blank ledger: its formulas are native, nothing is installed; to check a whole ledger, use the browser",
      ],
    ],
    browser: "Use it in the browser",
    browserSays:
      "Open an .xlsx file, calculate, check, save. The file stays in your browser and isn't sent anywhere. Once opened, it works without network, too (from an https address or on this machine).",
    openWorkbench: "Open the workbench",
    excel: "Install it in Excel",
    manifest: "Download manifest.xml",
    excelSteps: [
      "Put the manifest into a shared folder.",
      "Excel: File → Options → Trust Center → Trust Center Settings → Trusted Add-in Catalogs: add the folder's network path, tick “Show in Menu”, start Excel again.",
      "Home → Add-ins → More Add-ins → Shared Folder: choose Jigai.",
    ],
    excelWantsHttps:
      "Excel takes add-ins from https addresses only, and this isn't one. Ask the administrator to start it with a certificate, jigai serve --host NAME --cert CERT.pem --key KEY.pem, or to give the address with --base-url behind an https proxy.",
    wps: "Install it in WPS",
    openWps: "Open the page for installing in WPS",
    noWps: "The files for WPS aren't here. Use it in the browser.",
    ledgers: "Blank ledgers and samples",
    ledgersSay:
      "In a blank ledger, what is due, the difference, the verdict and the capitals follow by native formulas, without an add-in, in any spreadsheet program. The samples are calculated by the functions.",
    sample: (name) => `Sample: ${name}`,
    template: (city) => `Blank ledger: ${city}`,
    guide: "Guide",
    guides: {
      guide: "The task pane",
      functions: "The functions",
      audit: "Checking folders of ledgers (command)",
      install: "Installing",
    },
  },
};
