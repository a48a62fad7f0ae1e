import { opened, picture, pictureAt } from "./support.mjs";
import { select } from "./workbench.mjs";

const words = {
  zh: {
    targets: "县市目标",
    sample: "用示例数据试试",
    split: "目标分解",
    blend: "按多项指标加权",
    splitTable: "分解表",
    funds: "资金与奖励",
    reward: "县市奖励",
    fundsSample: "填入示例",
    calculator: "补贴测算",
    readRow: "从选中行读取",
    audit: "审核对账",
    read: "检查这张表",
    run: "开始核对",
    result: "核对结果",
    clauses: "政策依据",
  },
  en: {
    targets: "Targets",
    sample: /sample/i,
    split: "Split",
    blend: "Indicators blended",
    splitTable: "The split",
    funds: "Funds & rewards",
    reward: "Rewards",
    fundsSample: /sample/i,
    calculator: "Calculator",
    readRow: "Read the selected row",
    audit: "Audit",
    read: /check this table/i,
    run: /run|start/i,
    result: /result/i,
    clauses: "Clauses",
  },
};

/** Brings a section to the top. */
async function scrollTo(pane, title) {
  const heading = pane.getByRole("heading", { level: 2, name: title });
  await heading.evaluate((found) => found.scrollIntoView({ block: "start" }));
}

/** What is done in each place before its picture is taken. */
const scenes = {
  async targets({ pane, said }) {
    await pane.getByRole("tab", { name: said.targets }).click();
    await pane.getByRole("button", { name: said.sample }).click();
  },
  async split({ pane, said }) {
    await pane.getByRole("tab", { name: said.split }).click();
    await pane.getByRole("radio", { name: said.blend }).click();
    await scrollTo(pane, said.splitTable);
  },
  async funds({ pane, said }) {
    await pane.getByRole("tab", { name: said.funds }).click();
    await pane.getByRole("tab", { name: said.reward, exact: true }).click();
    const sample = pane.getByRole("button", { name: said.fundsSample });
    await sample.filter({ visible: true }).click();
  },
  async calculator({ page, pane, said }) {
    await pane.getByRole("tab", { name: said.calculator }).click();
    await select(page, "N6");
    await pane.getByRole("button", { name: said.readRow }).click();
    await pane.getByText("214.25").first().waitFor();
  },
  async audit({ page, pane, said }) {
    await pane.getByRole("tab", { name: said.audit }).click();
    await select(page, "Q6");
    await pane.getByRole("button", { name: said.read }).click();
    await pane.getByRole("button", { name: said.run }).click();
    await scrollTo(pane, said.result);
  },
  async clauses({ pane, said }) {
    await pane.getByRole("tab", { name: said.clauses }).click();
    await pane.getByRole("searchbox").fill("YC-4.1");
    await pane.getByRole("button", { name: /^YC-4\.1-f/ }).click();
  },
};

/** Each place of the pane beside the sample ledger: two widths, light and dark, both languages. */
export async function panePictures(browser, address) {
  for (const language of ["zh", "en"]) {
    for (const width of [320, 450]) {
      for (const theme of ["light", "dark"]) {
        await picturesOf(browser, address, { language, width, theme });
      }
    }
  }
}

async function picturesOf(browser, address, { language, width, theme }) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(set, { width, language, dark: theme === "dark" });
  await page.goto(address);
  await opened(page);
  const pane = page.frameLocator("#pane");
  for (const [place, scene] of Object.entries(scenes)) {
    await scene({ page, pane, said: words[language] });
    const name = `pane/${language}/${place}-${width}-${theme}.png`;
    await picture(page.locator("#pane"), pictureAt(name));
  }
  await page.close();
}

/** Runs in the page before its own scripts: width and language as remembered, and a host that says its theme. */
function set({ width, language, dark }) {
  localStorage.setItem("jigai.paneWidth", String(width));
  localStorage.setItem("jigai.language", language);
  let given;
  Object.defineProperty(window, "jigaiHost", {
    get: () => given,
    set(host) {
      given = {
        subscribe: (listener) => host.subscribe((now) => listener({ ...now, dark })),
      };
    },
  });
}
