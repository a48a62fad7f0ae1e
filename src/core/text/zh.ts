import type { Dictionary } from "./dictionary";

/** Chinese, the product's first language. */
export const zh: Dictionary = {
  errors: {
    notAnAmount: ({ found }) =>
      `“${found}”不是明确的金额。请填数字，或只带 ¥、千分位、元/万元/亿元 的数字。`,
    notANumber: ({ found }) => `“${found}”不是数。请填数字或百分数。`,
    negativeAmount: ({ found }) =>
      `“${found}”是负数，这里不能为负。金额有红字发票的，请先冲抵再填净额。`,
    notAValue: () => "单元格里是这里不能用的数据类型。请改为数字或文字。",
    zeroOrBlank: ({ asZero, asBlank }) =>
      `这里的 0 可能是“否”（${asZero.zh}），也可能是空单元格（${asBlank.zh}），说不准。“否”请写 否 或 FALSE。`,
    zeroOrNoCap: ({ asZero, asBlank }) =>
      `这里的 0 可能是上限为 0（${asZero.zh}），也可能是空单元格，没有上限（${asBlank.zh}），说不准。没有上限请不填上限，不分配请把权重写 0。`,
    noWeights: ({ pool }) => `权重都是 0，${pool} 无从分配。请填写权重。`,
    notAFlag: ({ found }) =>
      `“${found}”看不出是或否。请填 TRUE/FALSE、是/否、有/无、√/×、Y/N 或 1/0。`,
    notARank: ({ found }) => `“${found}”不是名次。请填 1 起的整数。`,
    notACount: ({ found }) => `“${found}”不是个数。请填 0 起的整数。`,
    notAboveZero: ({ found }) => `这里应大于 0，却是“${found}”。请核对。`,
    notAChoice: ({ found, choices }) => `没有“${found}”这个选项。可填：${choices.join("、")}。`,
    notText: ({ found }) => `这里应为文字，却是“${found}”。请填文字。`,
    unknownPlace: ({ found, places }) =>
      `政策中没有“${found}”这个县市区。可填：${places.join("、")}。`,
    totalRow: ({ found }) => `“${found}”是汇总行。请不要选进来，合计由函数给出。`,
    ambiguousPlace: ({ found, candidates }) =>
      `“${found}”可指${candidates.join("或")}，说不准。请写全称，如“${candidates[0]}”。`,
    missingInput: ({ names }) =>
      names.length === 1
        ? "未填，无法计算。请填写。"
        : `${names.map(({ zh }) => zh).join("、")}都未填，无法计算。请至少填写一项。`,
    errorCell: ({ found }) => `引用的单元格本身是错误值 ${found}。请先改正那个单元格。`,
    partlyMarked: ({ found }) =>
      `“${found}”有一部分带删除线，或是上标、下标，而表格程序不说是哪一部分。请删去不算数的部分。`,
    notCalculated: () => "公式还没有算出结果，文件里没有存它的值。请先用 Excel 或 WPS 打开并保存。",
    tooLarge: ({ found }) => `金额 ${found} 太大，单元格放不下。请核对数字和单位。`,
    notAYear: ({ found }) => `“${found}”不是年份。请填四位年份。`,
    yearOutsidePolicy: ({ found, from, to }) =>
      `政策适用于 ${from}—${to} 年，没有 ${found} 年。请填其间的年份。`,
    noFigure: ({ choice }) => `政策没有规定“${choice}”的数值。请改选有规定的项目或年份。`,
    wrongColumns: ({ found, names }) =>
      `应有 ${names.length} 列（${names.map(({ zh }) => zh).join("、")}），却给了 ${found} 列。请按这个顺序选择区域。`,
    wrongLength: ({ found, expected }) => `应有 ${expected} 个数，却给了 ${found} 个。请核对区域。`,
    duplicatePlace: ({ found }) => `“${found}”出现了不止一次。请合并为一行。`,
    rowsWithErrors: ({ count }) => `有 ${count} 行无法计算，合计不完整。请先改正这些行。`,
    notAShare: ({ found }) => `比例“${found}”超过 1。请填 0 到 1 之间的数（50% 即 0.5）。`,
    notADay: ({ found }) =>
      `“${found}”不是日期。请填日期，或 2018-06-21、2018.6.21、20180621 这样的写法。`,
    dayMissing: ({ found }) => `“${found}”没有写到日。请写全年月日，如 2018-06-21。`,
    otherEra: ({ found, year, from, to }) =>
      `“${found}”读出来是 ${year} 年，不在 ${from}—${to} 年之间。请按公历写全年月日，如 2018-06-21。`,
    completedBeforeStart: ({ found, start }) =>
      `竣工日 ${found} 早于开工日 ${start}。请核对两个日期。`,
    noneEligible: ({ places }) => `表中没有可参加的县市。请选入：${places.join("、")}。`,
    floorsExceedPool: ({ floors, pool }) =>
      `下限合计 ${floors}，超过可分配的 ${pool}。请降低下限或增加总额。`,
    capBelowFloor: ({ cap, floor }) => `上限 ${cap} 低于下限 ${floor}。请核对这一行的上下限。`,
    notOneLine: ({ rows, columns }) =>
      `这里只能是一行或一列，却给了 ${rows} 行 ${columns} 列。请重选区域。`,
    beyondCapitals: ({ found }) =>
      `金额 ${found} 万元达到 1 亿亿元，大写没有这样的单位。请核对单位。`,
    notOneCell: ({ rows, columns }) =>
      `这里只能给一个单元格，却给了 ${rows} 行 ${columns} 列。请只选一个单元格。`,
    outsideRange: () => "区域大小不一，这一格没有对应的值。请让各参数的行数、列数一致。",
    unknownFunction: ({ found, functions }) =>
      `这里不能填函数“${found}”。可填：${functions.join("、")}。`,
    tooManyArguments: ({ functionName, most, found }) =>
      `${functionName} 最多 ${most} 个参数，却给了 ${found} 个。请去掉多余的参数。`,
    cannotBeSought: ({ found, names }) =>
      `“${found}”不是可以反求的参数。可填：${names.map(({ zh }) => zh).join("、")}。`,
    outOfReach: ({ most }) =>
      most === undefined
        ? "取什么值都得不到所要的结论。请核对其他参数。"
        : `取什么值都达不到目标，结果最多只能到 ${most}。请降低目标，或核对其他参数。`,
    onlyGross: ({ text }) => text.zh,
    saidBesides: ({ text }) => text.zh,
    sharedAmount: ({ text }) => text.zh,
    noRuleColumns: ({ policy, names }) =>
      `这张表缺少${policy.zh}计算补助所需的列。请补上，或指明哪一列是：${names.map(({ zh }) => zh).join("、")}。`,
    unknownClause: ({ found }) => `没有编号为“${found}”的条款。用 JG_CLAUSE() 可列出全部条款。`,
    noLedger: ({ sheet }) => `工作表“${sheet}”里没有找到认得的表头。请核对列名，或指明各列是什么。`,
    unknownField: ({ found, fields }) => `没有“${found}”这个字段。可填：${fields.join("、")}。`,
    unknownColumn: ({ found, columns }) =>
      `表中没有“${found}”这一列。可填：${columns.join("、")}。`,
    formattedCell: ({ found, format }) =>
      `单元格里的 ${found} 显示为${format === "date" ? "日期" : "百分数"}，这里不能用。请核对内容和格式。`,
    mixedPercent: ({ found, percent }) =>
      `同一列里有的写“${percent}”，有的写“${found}”，看不出是否同一口径。请统一写法，都带上 %。`,
    unknownHeading: ({ found, names }) =>
      `第一行“${found}”认不出是表头，也不是数据。请去掉这一行，或把表头写成：${names.map(({ zh }) => zh).join("、")}。`,
    otherColumn: ({ found, wanted, names }) =>
      `表头“${found}”下面应是${wanted.zh}。请按这个顺序选择各列：${names.map(({ zh }) => zh).join("、")}。`,
    unclearFormat: ({ found, code }) =>
      `单元格里的 ${found} 按数字格式“${code}”显示，看不出是多少。请改用常规格式，单位写在表头。`,
    unknownUnit: ({ found, unit }) =>
      `“${found}”的单位是“${unit}”，无法换算。请改为元、万元或亿元。`,
    unitAmongRows: ({ found, unit }) =>
      `数据行中的“${found}”与各行所按的${unit}不一致。请把单位写进表头。`,
  },
  argument: (name, label) => `${label}（${name}）：`,
  row: (number) => `第 ${number} 行未计入：`,
  listSeparator: "；",
  yes: "是",
  no: "否",
  units: { 万元: "万元", 亿元: "亿元", 类: "类", 个: "个", 名次: "名次", yesNo: "", none: "" },
  verdict: { met: "达标", short: "未达标" },
  softLimit: (label) => `${label}是“原则上”的限额，照常执行。`,
  notCounted: (labels) => `${labels}未填，未计入。`,
  fault: (message) => `软件内部错误（${message}），结果不可用。请把公式和参数反馈给维护者。`,
  explain: {
    header: (unit) => ["步骤", "依据", "计算过程", unit ? `结果（${unit}）` : "结果"],
    result: "结果",
    noteKinds: { reading: "采用口径", gate: "条件不符", soft: "原则性限额", note: "提示" },
    otherReading: "另一口径",
    blank: (label) => `${label}未填`,
    withinLimit: (value, limit) => `${value} ≤ ${limit}，未超上限`,
    overLimit: (value, limit) => `${value} > ${limit}，按上限计`,
    less: (value, paid) => `${value} − 已拨付 ${paid}`,
    nothingLeft: "，不足扣减，计 0",
    nothingPaid: "此前已拨付未填，视为没有",
    highest: (values) => `${values.join("、")} 取高`,
    excluded: (reason) => `${reason}，此项为 0`,
    assumed: (label, answer) => `${label}未填，视为${answer}`,
    among: (value, set) => `${value}属于${set}`,
    notAmong: (value, set) => `${value}不属于${set}`,
    inForceSince: (day, figure) => `${day} 起 ${figure}`,
    choice: (word) => `按“${word}”`,
    wouldGive: (word, gist) => `若按“${word}”：${gist}`,
  },
  mistakes: {
    agrees: "相符",
    over: (difference) => `多 ${difference}`,
    under: (difference) => `少 ${difference}`,
    explained: (difference, mistakes) => `${difference}：${mistakes}`,
    otherAnswer: (right) => `不符：应为 ${right}`,
    capMissed: (limit) => `未按上限 ${limit}封顶`,
    notDeducted: (paid) => `未扣减${paid}`,
    notDue: (why) => `${why}，此项应为 0`,
    because: (what, why) => `${what}（${why}）`,
    insteadOf: (wrong, right) => `按“${wrong}”计，应为“${right}”`,
    bothCounted: (one, other) => `“${one}”与“${other}”重复计入，只能取其一`,
    added: "各项相加，应取高的一项",
    leftOut: (part) => `漏计${part}`,
    notTimes: (rate) => `未乘${rate}`,
    withTax: (amount, rate) => `${amount}按含税计${rate && `（税率 ${rate}）`}`,
    enough: (threshold) => `正好达到${threshold}，含本数，应计`,
    rounded: (step) => `四舍五入到 ${step}`,
    cut: (step) => `舍去 ${step} 以下的尾数`,
    raised: (step) => `进位到 ${step}`,
    unitSlip: "单位错位",
    transposedDigits: "相邻数字颠倒",
    wrongDigit: "一位数字有误、漏写或重复",
    decimalPoint: "小数点错位",
    notReported: "填的是 0，像是未填报",
    shouldBe: (slip, right) => `${slip}，应为 ${right}`,
    asIf: (slip, label, wrong) => `${label}${slip}，像是按 ${wrong}计的`,
    orAtCap: (said) => `${said}，也可能直接按上限填报`,
    and: (one, other) => `${one}，且${other}`,
    or: "；或",
    overpaid: (said, amount) => (amount ? `${said}，此前已多拨 ${amount}` : said),
  },
};
