import type { BlockMessages } from "../model/block/plan";

/** What is written into the sheet. */
export const block: BlockMessages = {
  title: (policy, year) => `${policy} ${year}技改投资目标（单位：亿元）`,
  sample: "【示例数据，虚构】",
  method: {
    base: "按基数比重分解。改基数、上下限、完成数，其余自动重算。",
    blend: "按多项指标加权分解，权重四舍五入到 6 位小数。改指标、比重、完成数，其余自动重算。",
    growth:
      "按类别增速分解：权重为基数 ×（1 + 增速），再按比例调整到总目标。改基数、增速，其余自动重算。",
    own: "各县市区目标为填写数。",
  },
  pool: "总目标（亿元）",
  time: "时间进度（%）",
  step: "最小单位（亿元）",
  weightOf: (indicator) => `${indicator}比重（%）`,
  rateOf: (group) => `${group}增速（%）`,
  headings: {
    unit: "县市区",
    target: "目标",
    done: "完成",
    completion: "完成率（%）",
    pace: "比时间进度（百分点）",
    previous: "上年同期",
    growth: "增幅（%）",
    code: "区划代码",
    class: "类别",
    weight: "权重",
    floor: "目标下限",
    cap: "目标上限",
  },
  indicators: ["基数", "工业投资", "工业增加值"],
  sum: "合计",
  check: "核对",
  agrees: "✓ 合计等于总目标",
  differs: "✗ 合计与总目标相差 ",
  noPool: "基数未填全，总目标未知",
  ranking: "排名与后果",
  score: "得分",
  notes: "口径与说明",
  certificate: "分解的计算过程（以区划代码列名）",
  chart: "目标与完成（亿元）",
};
