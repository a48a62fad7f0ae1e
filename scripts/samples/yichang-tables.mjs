/** The Yichang sample's sheets on counties, targets, funds, ranking and allocation. Figures are invented unless a note says otherwise. */
import { units } from "./yichang-rows.mjs";

// prettier-ignore
const scores = [
  ["宜都市", 92.5], ["枝江市", 88], ["当阳市", 88], ["夷陵区", 95], ["宜昌高新区", 90.1],
  ["远安县", 81], ["兴山县", 79.9], ["秭归县", 80], ["长阳", 84.2], ["五峰自治区", 83],
  ["西陵区", 70], ["伍家岗区", 76], ["点军区", 74.4], ["猇亭区", 78],
];

/** County, renovation investment of the base year (亿元), floor, cap. */
// prettier-ignore
const bases = [
  ["宜都市", 105.2, null, null], ["枝江市", 88.7, null, null], ["当阳市", 70.3, null, 70], ["夷陵区", 76.5, null, null],
  ["宜昌高新区", 62.8, null, null], ["远安县", 21.4, 30, null], ["兴山县", 14.9, null, null], ["秭归县", 16.6, null, null],
  ["长阳土家族自治县", 12.3, null, null], ["五峰土家族自治县", 8.1, 12, null], ["西陵区", 9.7, null, null],
  ["伍家岗区", 15.5, null, null], ["点军区", 11.2, null, null], ["猇亭区", 40.6, null, null],
];

/** County, fund in place (万元), industrial investment, renovation investment (亿元). */
// prettier-ignore
const achievements = [
  ["宜都市", 3200, 210.5, 118.3], ["枝江市", 3000, 160.2, 92.4], ["当阳市", 2850, 150, 81.7], ["夷陵区", 3000, 155.8, 85.1],
  ["远安县", 2000, 48.6, 26.2], ["兴山县", 1800, 30.1, 17.5], ["秭归县", 2000, 36.4, 19], ["长阳", 2100, 28.8, 14.9],
  ["五峰自治区", 2000, 18.2, 9.6], ["点军区", 999.99, 25.5, 13.8],
];

/** Payments of interest; the window runs from 2018-06-21 to completion on 2021-03-31. */
// prettier-ignore
const payments = [
  ["2018.6.20", 12.5], ["2018.6.21", 30], ["2018年12月21日", 42.25], ["20190621", 42.25],
  [43820, 41.75], ["2020-12-21", 40.5], ["2021-03-31", 38], ["2021-04-01", 20],
];

export const sheets = [
  {
    name: "资金核对",
    title: "县市区专项资金核对",
    note: "单位：万元。安排数为虚构。",
    widths: [20, 16, 3, 20, 10, 12, 12, 12, 12],
    blocks: [
      {
        caption: "各县市区安排数",
        header: ["县市区", "2018年安排数"],
        rows: units.map(({ place, arranged }) => [place, arranged]),
        spill: { column: "D", formula: "YC_FUND_CHECK(A#:B##)", formats: [null, "0"] },
        room: 18,
      },
    ],
  },
  {
    name: "目标与进度",
    title: "全市目标、占比与资金来源",
    note: "单位：亿元。2018年一季度技改投资236.27亿元（同比+326.0%，293个项目）见当地广播电视2018-04-23报道，其余为虚构。",
    widths: [24, 16, 16, 14, 3, 34, 14, 14, 14, 12, 24],
    blocks: [
      {
        caption: "年度技改投资目标",
        header: ["年度"],
        rows: [[2018], [2019], [2020], ["合计"]],
        perRow: [{ column: "B", title: "技改投资目标", formula: "YC_TARGET(A#)" }],
      },
      {
        caption: "一季度进度",
        header: ["年度", "一季度完成"],
        rows: [[2018, 236.27]],
        perRow: [{ column: "C", title: "全年目标", formula: "YC_TARGET(A#)" }],
        native: [
          { column: "D", title: "完成率", formula: "B#/C#", result: 236.27 / 700, format: "0.00%" },
        ],
      },
      {
        caption: "投资占比（显示50.00%仍可能未达标）",
        header: ["全社会固定资产投资", "工业投资", "技改投资"],
        rows: [[2800, 1400, 699.99]],
        spill: {
          column: "F",
          formula: "YC_SHARES(A#,B#,C#)",
          formats: [null, "0.0000%", "0%", "0.0000%"],
        },
        room: 3,
      },
      {
        caption: "资金来源（2018年）",
        header: ["来源", "实际"],
        // prettier-ignore
        rows: [["市县专项资金", 3.95], ["市县转型升级基金", 30], ["社会资本和其他投资", 471.6], ["银行信贷", 152.4], ["企业自主投入", 75]],
        spill: { column: "F", formula: "YC_FUNDING(B#:B##,2018)" },
        room: 7,
      },
      {
        caption: "转型升级基金投向技改",
        header: ["年度", "投入"],
        rows: [
          [2018, 10],
          [2019, 10.5],
          [2020, 10.5],
        ],
        spill: { column: "F", formula: "YC_FUND_PATH(B#:B##)", formats: ["0"] },
        room: 5,
      },
    ],
  },
  {
    name: "考核排名",
    title: "分类考核排名",
    note: "得分为虚构。末位并列的都列出。",
    widths: [20, 12, 3, 20, 10, 10, 12, 34],
    blocks: [
      {
        caption: "季度考核得分",
        header: ["县市区", "得分"],
        rows: scores,
        spill: { column: "D", formula: 'YC_RANK(A#:B##,"季")', formats: [null, "0", null, "0"] },
        room: 16,
      },
    ],
  },
  {
    name: "目标分解与奖励",
    title: "700亿元目标分解，市级奖励测算",
    note: "基数、投资额为虚构。分解按基数比例，受下限、上限约束，合计一分不差；奖励按三项指标等权，单个县市最多300万元。",
    widths: [22, 16, 14, 14, 3, 18, 12, 14, 30],
    blocks: [
      {
        caption: "2018年技改投资目标分解（亿元）",
        header: ["县市区", "2017年基数", "下限", "上限"],
        rows: bases,
        spill: {
          column: "F",
          formula: "JG_ALLOCATE(700,B#:B##,C#:C##,D#:D##,0.01,A#:A##)",
          title: "分解目标",
        },
        room: 15,
      },
      {
        caption: "市级奖励（资金池2000万元）",
        header: ["县市区", "到位资金", "工业投资", "技改投资"],
        rows: achievements,
        spill: { column: "F", formula: "YC_REWARD(2000,A#:D##)", formats: [null, "0.00%"] },
        room: 13,
      },
    ],
  },
  {
    name: "实付期限",
    title: "三年期内实付利息",
    note: "单位：万元。开工2018-06-21，竣工2021-03-31；日期写法各异（43820 是日期序列值），首尾两天都在期内。",
    widths: [20, 14, 3, 22, 22, 44, 16],
    blocks: [
      {
        caption: "付息明细",
        header: ["付款日期", "金额"],
        rows: payments,
        spill: {
          column: "D",
          formula: 'JG_EXPLAIN("YC_COUNTED",A#:B##,"2018-06-21","2021-03-31",0.8)',
        },
        room: 16,
      },
      {
        caption: "计入金额（技改占贷款80%）",
        header: ["开工", "竣工", "", "计入比例"],
        rows: [["2018-06-21", "2021-03-31", null, 0.8]],
        perRow: [{ column: "E", title: "计入利息", formula: "YC_COUNTED(A6:B13,A#,B#,D#)" }],
      },
    ],
  },
];
