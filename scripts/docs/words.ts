import type { Language } from "../../src/core/text";

interface Words {
  readonly title: string;
  readonly otherLanguage: string;
  readonly introduction: string;
  /** What functions are called that serve every policy. */
  readonly common: string;
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
- 例子里的 \`{…;…}\` 是数组常量，逗号分列、分号分行；换成单元格区域即可。

**用之前要知道的**

- 单元格里的数，Excel 只保留 15 位有效数字，函数读到的就是这 15 位；更长的号码（统一社会信用代码、项目代码）请存成文本。文本里的数照写的位数读。
- 空单元格：2024 年年中以前的桌面版把区域里的空单元格当作 0 交给函数，无从分辨。不可能是 0 的（名次、地名、文字、日期、编号、整行）按空处理；两种都可能的（是否、上限）两种都算，结果不同就要求写明。
- 类里只有一个县市区、\`ES_RANK\` 里不超过两个县市的，不列末位；同名次的并列列出。
- \`ES_TARGET\` 的结果与基数同单位：基数填 100（亿元）得到的也是亿元；基数写成带单位的文字（1.2亿元）时，结果以万元计。
- 1904 日期系统（文件 › 选项 › 高级）的工作簿：函数收到的只是序号，读出的日期早四年零一天。请改用 1900 日期系统，或把日期写成文本（2018-06-21）。命令 \`jigai\` 和工作台按文件的设置读。
- 这些函数不能在 F9 求值、“公式求值”、条件格式、数据验证里计算，也不能放进 \`BYROW\`、\`MAP\`、\`LAMBDA\`：Excel 在那里不调用加载项，给出 \`#CALC!\` 或 \`#VALUE!\`。逐行函数给它整列即可，条件格式请引用算好的单元格。
- Excel 会把加载项的文件缓存一天：更新以后，表格里可能还是旧函数。\`=JG_VERSION()\` 写出是哪一版；窗格标题旁也写明版本，两者不同会提示。
- 没有安装加载项的同事打开工作簿，看到的是上次算出的值；一旦重算（改动、F9、进入单元格），变成 \`#NAME?\`。发出去之前请粘贴为数值，或用 \`JG_FORMULA\` 换成 Excel 自带的公式。`,
    common: "通用",
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
- \`{…;…}\` in the examples is an array constant, commas between columns and semicolons between rows: a range of cells does the same. Words such as 择一 are typed in Chinese in both languages.

**Before using them**

- Excel keeps 15 significant digits of a number, and the functions read these 15; longer codes (credit codes, project codes) belong in text. The digits of a text are read as they are written.
- Blank cells: desktop versions before mid-2024 hand a range's blank cells over as 0, and nothing tells the two apart. Where a 0 can't be meant (ranks, places, words, days, ids, whole rows) it is a blank; where both can be (yes or no, caps) both are worked out, and where the results differ you are asked to say which.
- A county that is alone in its class, and up to two counties in \`ES_RANK\`, have no last place; ties are all named.
- \`ES_TARGET\` gives its result in the unit of the base: a base of 100 (亿元) gives 亿元. A base written as text with its unit (1.2亿元) gives 万元.
- Workbooks with the 1904 date system (File › Options › Advanced): functions are handed the serial number alone, so days come out four years and a day early. Use the 1900 system or write days as text (2018-06-21). The command \`jigai\` and the workbench follow the file's setting.
- The functions don't calculate under F9, in Evaluate Formula, in conditional formats or data validation, nor inside \`BYROW\`, \`MAP\` or \`LAMBDA\`: Excel doesn't call add-ins there and shows \`#CALC!\` or \`#VALUE!\`. Give a row function the whole column; let a conditional format refer to a calculated cell.
- Excel keeps an add-in's files for a day, so after an update the sheet may still have the former functions. \`=JG_VERSION()\` tells which they are; the pane shows its own version beside its title and says where the two differ.
- A colleague without the add-in sees the values that were last calculated; once they are recalculated (an edit, F9, entering the cell) they turn into \`#NAME?\`. Before passing a workbook on, paste values, or replace the formulas with Excel's own by \`JG_FORMULA\`.`,
    common: "General",
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
