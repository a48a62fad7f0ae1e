import type { Language } from "../../src/core/text";

interface Words {
  readonly title: string;
  readonly otherLanguage: string;
  readonly introduction: string;
  /** Functions are grouped by the policy that their names begin with. */
  readonly groups: readonly { readonly prefix: string; readonly title: string }[];
  readonly overview: readonly string[];
  readonly arguments: readonly string[];
  readonly optional: string;
  readonly repeating: string;
  readonly result: string;
  readonly clauses: string;
  readonly comma: string;
  readonly example: string;
  readonly dash: string;
}

/** What the function reference says besides the functions' own texts. */
export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: "函数参考",
    otherLanguage: "[English](functions.md)",
    introduction: `- 金额进出均为万元；另写明亿元的除外。金额按十进制精确计算，没有暗中取整。
- **逐行函数**的每个参数可给一个单元格或区域，像 Excel 自带的运算一样铺开，一次调用可算一整列；**表函数**取一张表，溢出一张带表头的表。
- 省略、空单元格、空文字都算未填。方括号里的参数可以省略；其余的要占位，但本次计算用不到时可以留空。
- 是否类参数：TRUE/FALSE、1/0、是/否、有/无、√/×、Y/N。
- \`#VALUE!\`：读不懂或不可能的输入；\`#N/A\`：政策没有答案（不认识的地名、超出年度、缺少必填项）。提示写明是哪个参数、填了什么、该怎么办。
- 例子里的 \`{…;…}\` 是数组常量，逗号分列、分号分行；换成单元格区域即可。`,
    groups: [
      { prefix: "YC_", title: "宜昌" },
      { prefix: "ES_", title: "恩施" },
      { prefix: "JG_", title: "通用" },
    ],
    overview: ["函数", "用途"],
    arguments: ["参数", "", "含义"],
    optional: "可选",
    repeating: "可重复",
    result: "**结果**：",
    clauses: "**条款**：",
    comma: "、",
    example: "例：",
    dash: "：",
  },
  en: {
    title: "Function reference",
    otherLanguage: "[简体中文](functions.zh-CN.md)",
    introduction: `- Amounts are 万元 (10 000 yuan) in and out unless 亿元 (100 million yuan) is said. Arithmetic is exact and decimal, with no hidden rounding.
- **Row functions** take a cell or a range in every argument and spread as Excel's own operators do, so that one call fills a column. **Table functions** take a table and spill one that starts with its header.
- Left out, an empty cell and an empty text all count as blank. Arguments in square brackets may be left out; the others keep their place, but may be blank where the calculation has no need of them.
- Yes or no: TRUE/FALSE, 1/0, 是/否, 有/无, √/×, Y/N.
- \`#VALUE!\`: the input can't be read or can't be. \`#N/A\`: the policy has no answer (unknown place, year out of force, a needed input missing). The message names the argument, shows what was found and says what to do.
- \`{…;…}\` in the examples is an array constant, commas between columns and semicolons between rows: a range of cells does the same. Words such as 择一 are typed in Chinese in both languages.`,
    groups: [
      { prefix: "YC_", title: "Yichang" },
      { prefix: "ES_", title: "Enshi" },
      { prefix: "JG_", title: "Both" },
    ],
    overview: ["function", "what it is for"],
    arguments: ["argument", "", "meaning"],
    optional: "optional",
    repeating: "repeats",
    result: "**Result:** ",
    clauses: "**Clauses:** ",
    comma: ", ",
    example: "Example: ",
    dash: " – ",
  },
};
