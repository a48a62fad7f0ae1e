import { Amount } from "../../../src/core/amount";
import { heading, table, text } from "../../../src/core/report/blocks";
import { toHtml } from "../../../src/cli/report/html";
import { toMarkdown } from "../../../src/cli/report/markdown";
import { toPlainText } from "../../../src/cli/report/plain";

const blocks = [
  heading(2, "差异 <汇总>"),
  text("一行\n两行"),
  table(
    ["项目", "差异"],
    [
      ["甲|乙", new Amount("12345.678")],
      ["*丙*", { verdict: "over", text: "多报" }],
    ]
  ),
];

describe("the printers of a report", () => {
  it("write Markdown whose texts can't be markup", () => {
    expect(toMarkdown(blocks)).toBe(`## 差异 \\<汇总\\>

一行 两行

| 项目 | 差异 |
| --- | ---: |
| 甲\\|乙 | 12,345.678 |
| \\*丙\\* | 多报 |
`);
  });

  it("write one self-contained page, escaped", () => {
    const page = toHtml("台账 & <标题>", blocks, "zh");
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain("<title>台账 &amp; &lt;标题&gt;</title>");
    expect(page).toContain("<h2>差异 &lt;汇总&gt;</h2>");
    expect(page).toContain('<td class="number">12,345.678</td>');
    expect(page).toContain('<td class="over">多报</td>');
    expect(page).not.toMatch(/<script|<link|src=|https?:/);
  });

  it("line columns up in a terminal, a Chinese sign taking two places", () => {
    expect(toPlainText(blocks)).toBe(`差异 <汇总>

一行 两行

  项目         差异
  甲|乙  12,345.678
  *丙*         多报
`);
  });

  it("give a terminal nothing to obey", () => {
    expect(toPlainText([text("甲\u001b[31m乙\r丙")])).toBe("甲 [31m乙 丙\n");
  });
});
