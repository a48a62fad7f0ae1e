import { block } from "./block.zh";
import type { TargetsWords } from "./words";

export const zh: TargetsWords = {
  choices: {
    policy: "政策",
    policies: { yichang: "宜昌", enshi: "恩施" },
    year: "年度",
    yearName: (year) => `${year} 年`,
    together: "三年合计",
    quarter: "进度到",
    quarterName: (quarter, year) =>
      `${year ? `${year} 年` : ""}${["一季度末", "上半年末", "三季度末", "年末"][quarter - 1]!}`,
  },
  tabs: {
    label: "县市目标",
    progress: "进度",
    split: "目标分解",
    opening: "正在打开……",
    funds: { yichang: "资金与奖励", enshi: "项目数" },
  },
  units: {
    heading: { yichang: "县市区", enshi: "县市" },
    className: (policy, key) =>
      policy === "yichang"
        ? `${["一", "二", "三"][Number(key) - 1] ?? key}类`
        : `下限 ${key} 个的县市`,
    classLine: (policy, key, minimum) =>
      policy === "yichang"
        ? `${["一", "二", "三"][Number(key) - 1] ?? key}类 · 专项资金每年不少于 ${minimum} 万元`
        : `每年技改项目不少于 ${minimum} 个`,
  },
  columns: {
    base: "基数",
    second: "工业投资",
    third: "工业增加值",
    done: "完成",
    previous: "上年同期",
    own: "目标",
    floors: "下限",
    caps: "上限",
  },
  unit: "单位：亿元",
  progress: {
    figures: {
      target: "目标",
      done: "完成",
      completion: "完成率",
      time: "时间进度",
      gap: "还差",
      over: "超出",
      behind: "落后时间进度 ",
      ahead: "快于时间进度 ",
    },
    percentPoints: (difference) => `${difference} 个百分点`,
    reported: (count, of) => `${of} 个县市区中 ${count} 个已填完成数，合计只含已填的。`,
    picture: "各县市区进度",
    pictureHow: "整条为目标，色条为完成，竖线为时间进度；橙色为落后。",
    isBehind: "落后于时间进度",
    noFigure: "未填",
    growth: (growth) => `比上年同期 ${growth}`,
    table: "进度表",
    target: "目标",
    completion: "完成率与名次",
    rankOf: (rank) => `第 ${rank} 名`,
    targetsFrom: "各县市区目标取自",
    fromScenario: (name) => `目标分解（${name}）`,
    fromOwn: "自行填写",
    standsIn: "名次按类内完成率排，以完成率代替考核得分；正式名次以考核得分为准。",
    byGrowth: "名次按完成数比上年同期的增幅排，州高新区不参加。",
    noTargets: "各县市区还没有目标：请在“目标分解”里填好基数，或改为自行填写。",
    ownSum: (sum, pool, difference) =>
      `各县市区目标合计 ${sum}，总目标 ${pool}，相差 ${difference}。`,
  },
  split: {
    scenarios: "方案",
    scenario: (id) => `方案${["一", "二", "三", "四"][id - 1] ?? id}`,
    copy: "复制为新方案",
    remove: "删除方案",
    name: "方案名称",
    method: "分解办法",
    methods: { base: "按基数比重", blend: "按多项指标加权", growth: "按类别增速" },
    methodHow: {
      base: "权重就是各县市区的基数。",
      blend: "权重为各指标占合计的百分比按比例加权，四舍五入到 6 位小数，工作表里的公式也一样。",
      growth: "权重为基数 ×（1 + 所在类别的增速），再按比例调整到总目标。",
    },
    sliders: "指标权重",
    sliderSum: (sum) => `合计 ${sum}%`,
    rates: "各类增速（%）",
    rate: (group) => `${group}增速（%）`,
    proposed: (sum, pool) => `按这些增速合计 ${sum}，已按比例调整到总目标 ${pool}。`,
    step: "最小单位（亿元）",
    indicators: "各项指标",
    table: "分解表",
    target: "目标",
    footer: (sum, pool) => `合计 ${sum} = 目标 ${pool} ✓`,
    notPlaced: (sum, rest) =>
      `上限太低：合计 ${sum}，还有 ${rest} 无法分配。请提高或去掉一些上限。`,
    noWeights: (sum, rest) => `权重都为 0：合计 ${sum}，还有 ${rest} 无从分配。`,
    missing: (column, units) => `还缺“${column}”：${units}。没有的请填 0。`,
    nothing: (column) => `“${column}”都是 0，无从按比例分。`,
    bound: (unit, error) => `${unit}：${error}`,
    rateError: (group, error) => `${group}增速：${error}`,
    compare: "方案比较",
    sum: "合计",
    compareHow: (name) => `括号内为与“${name}”之差。`,
    certificate: "计算过程",
    notMade: "没有算出",
    held: { floor: "按下限", cap: "按上限" },
  },
  sheet: {
    read: "读取选区",
    insert: "写入工作表",
    where: "写到",
    newSheet: "新工作表",
    atSelection: "选中的单元格起",
    read_: (address, filled, inOrder) =>
      `已读取 ${address}：${filled}。${inOrder ? "没有认出表头，按列的先后填入，请核对。" : ""}`,
    filled: (column, heading, count) =>
      heading && heading !== column
        ? `${column}（“${heading}”）${count} 个`
        : `${column} ${count} 个`,
    emptied: (count) => `原有的 ${count} 个数不在这张表里，已清空；点“撤销”可恢复。`,
    ownAside:
      "表里的目标已读入；各县市区目标仍取自目标分解，要用表里的，请在“进度”里改为自行填写。",
    readUndone: "已撤销读取；之后另外填的数没有动。",
    nothingFilled: (address) => `读了 ${address}，没有可填的数。请选中含县市区名称和数字的区域。`,
    unread: (count) => `有 ${count} 行没有填入：`,
    doubled: (names) => `${names}出现不止一次，都没有填入，请合并为一行。`,
    closeWarning: "关闭提示",
    inserted: (sheet, address) => `已写入${sheet ? `新工作表“${sheet}”` : ""} ${address}。`,
    noChart: "这个表格程序不能由加载项画图，其余已写好。",
    undoNote: "撤销会清空写入的内容；新工作表本身请自行删除。",
    notReady: "分解还没有算出，先看上面缺什么。",
    sheetName: (policy, year) => `${policy}${year.replace(/\s/g, "")}目标`,
  },
  empty: {
    text: "还没有各县市区的数。请在下表填写，或在工作表里选中含县市区名称和数字的区域，再点“读取选区”。也可以先用示例数据看看效果。",
    sample: "用示例数据试试",
    note: "示例为虚构的整数。公开报道的宜昌 2018 年一季度全市技改投资为 236.27 亿元，分县数未公布。",
  },
  sample: { note: "现在是示例数据，均为虚构。", clear: "清空", keep: "已换成实际数" },
  block,
  list: (items) => items.join("、"),
};
