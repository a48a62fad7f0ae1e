import type { FunctionHelp } from "../policies/functionHelp";
import { help as ofPolicies } from "../policies/help";

/** What the function wizard says of every function: those of the policies, and those about functions, texts and clauses. */
export const help: Readonly<Record<string, FunctionHelp>> = {
  ...ofPolicies,
  JG_CHECK: {
    description: {
      zh: "核对申报数：相符，或多、少多少，并指出像是什么差错、依据哪一条。",
      en: "Checks a reported amount: agrees, or over or under by how much, with the likely mistake and its clause.",
    },
    parameters: {
      reported: {
        zh: "申报数：单位与该函数的结果相同；结果为是否的填 TRUE、FALSE 或是、否",
        en: "Reported: in the unit of the function's result; TRUE or FALSE, yes or no where it answers so",
      },
      function: {
        zh: '函数名：逐行函数，如 "YC_SUBSIDY"',
        en: 'Function: such as "YC_SUBSIDY", one that works row by row',
      },
      arguments: {
        zh: "该函数的参数：按原顺序，单元格或区域",
        en: "The function's arguments: in its own order, cells or ranges",
      },
    },
  },
  JG_EXPLAIN: {
    description: {
      zh: "列出一笔结果的计算过程：步骤、依据条款、算式、结果，随后是另一口径的结果、采用的口径和提示。",
      en: "Lists how a result comes about: step, clause, working, result; then other readings, readings taken and notes.",
    },
    parameters: {
      function: { zh: '函数名：如 "YC_SUBSIDY"', en: 'Function: such as "YC_SUBSIDY"' },
      arguments: {
        zh: "该函数的参数：按原顺序；逐行函数各给一个单元格",
        en: "The function's arguments: in its own order; one cell each where it works row by row",
      },
    },
  },
  JG_FORMULA: {
    description: {
      zh: "同一计算的 Excel 原生公式（文字），不装本加载项也能复算。金额单元格须为数字；文字、负数单元格得出错误值。",
      en: "The same calculation as a native Excel formula (text), to recheck without this add-in. Amount cells have to hold numbers; text or less than 0 gives an error.",
    },
    parameters: {
      function: {
        zh: '函数名：逐行函数，如 "YC_SUBSIDY"',
        en: 'Function: such as "YC_SUBSIDY", one that works row by row',
      },
      arguments: {
        zh: '该函数的参数：按原顺序；写成文字的单元格地址（如 "C2"）成为引用，其余作为常数',
        en: "The function's arguments: in its own order; a cell's address as text, such as \"C2\", becomes a reference, anything else a constant",
      },
    },
  },
  JG_NEEDED: {
    description: {
      zh: "反求：某个参数至少要多少（到 0.01 元），结果才到目标。达不到给 #N/A。",
      en: "The smallest value of an argument, to 0.01 yuan, that brings a function's result to the target; #N/A when none does.",
    },
    parameters: {
      target: {
        zh: "目标：要达到的结果；结果为是否的函数填 TRUE 或 FALSE",
        en: "Target: the result wanted; TRUE or FALSE where the function answers so",
      },
      function: {
        zh: '函数名：逐行函数，如 "YC_SUBSIDY"',
        en: 'Function: such as "YC_SUBSIDY", one that works row by row',
      },
      argument: {
        zh: '反求的参数：参数名或中文名，如 "equipment"；须是金额或名次',
        en: 'Argument sought: its name, such as "equipment": an amount or a rank',
      },
      arguments: {
        zh: "该函数的参数：按原顺序，各给一个单元格；反求的参数位置上填什么都不看",
        en: "The function's arguments: in its own order, one cell each; what stands at the sought one's place is ignored",
      },
    },
  },
  JG_AMOUNT: {
    description: {
      zh: "把台账里的金额文字换算成万元，如“1.2亿”“2000000元”“５，０００”。",
      en: 'Turns ledger text such as "1.2亿", "2000000元" or "５，０００" into an amount in 万元.',
    },
    parameters: {
      text: {
        zh: "金额：数字或文字；有歧义的（约300、三百万）给出错误",
        en: "Amount: a number or text; anything ambiguous (约300, 三百万) is an error",
      },
      unit: {
        zh: "不带单位的数字按什么单位：元、万元（默认）、亿元",
        en: "Unit of bare numbers: 元, 万元 (default) or 亿元",
      },
    },
  },
  JG_CAPITALS: {
    description: {
      zh: "金额（万元）的中文大写，四舍五入到分：人民币…元…角…分。",
      en: "An amount (万元) in formal Chinese capitals, half up to the fen: 人民币…元…角…分.",
    },
    parameters: { amount: { zh: "金额（万元）", en: "Amount (万元)" } },
  },
  JG_PLACE: {
    description: {
      zh: "县市区的全称：认简称、旧称、常见误写，如“长阳”“五峰自治区”“高新区”。",
      en: "The full name of a county-level unit from its short, old or misspelt form (长阳, 五峰自治区, 高新区).",
    },
    parameters: {
      text: { zh: "县市区：台账里的写法", en: "County-level unit: as the ledger writes it" },
    },
  },
  JG_CLAUSE: {
    description: {
      zh: "按编号查条款：编号、文件、条目、要点；其下逐行列出项目标签、核对项、定期事项、责任单位。不填编号则列出全部条款。",
      en: "Looks up a clause: id, document, article, gist; below it the project tag, points to check, what falls due and responsible bodies, one a row. Without an id, all clauses.",
    },
    parameters: {
      id: {
        zh: '条款编号：如 "YC-4.1-f"；口径编号如 "R3" 也可',
        en: 'Clause id: such as "YC-4.1-f"; a reading such as "R3" works too',
      },
    },
  },
  JG_VERSION: {
    description: {
      zh: "版本：函数、规则的版本和所依据的政策文件，供工作簿注明由什么算出。",
      en: "The version of the functions, of their rules and of the policies' texts, so that a workbook can say what computed it.",
    },
    parameters: {},
  },
};
