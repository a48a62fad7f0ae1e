/** The Enshi sample's sheets on counties, targets, ranking, land, filing, VAT. All figures are invented. */

// prettier-ignore
const projects = [
  ["州高新区", 14], ["恩施市", 15], ["利川市", 15], ["建始县", 10], ["巴东县", 10], ["宣恩县", 10], ["咸丰县", 10], ["来凤县", 10], ["鹤峰县", 10],
];

// prettier-ignore
const growth = [
  ["恩施市", 0.235], ["利川市", 0.212], ["建始县", "20.1%"], ["巴东县", 0.188], ["宣恩县", 0.153], ["咸丰县", 0.26],
  ["来凤县", -0.021], ["鹤峰县", 0.153], ["州高新区", 0.31],
];

export const sheets = [
  {
    name: "县市任务",
    title: "县市任务、增幅排名与年度目标",
    note: "数字均为虚构。",
    widths: [22, 14, 14, 16, 3, 20, 12, 12, 26, 12],
    blocks: [
      {
        caption: "技改项目数",
        header: ["县市", "项目数"],
        rows: projects,
        spill: { column: "F", formula: "ES_PROJECTS(A#:B##)", formats: [null, "0", "0", "0"] },
        room: 12,
      },
      {
        caption: "技改投资增幅（季度）",
        header: ["县市", "增幅"],
        rows: growth,
        spill: { column: "F", formula: 'ES_RANK(A#:B##,"季")', formats: [null, "0.0%", "0"] },
        room: 11,
      },
      {
        caption: "技改投资目标（2017年基数120亿元）",
        header: ["年度", "2017年基数"],
        rows: [
          [2018, 120],
          [2019, 120],
          [2020, 120],
          [2021, 120],
        ],
        perRow: [{ column: "C", title: "技改投资目标", formula: 'ES_TARGET(A#,"技改投资",B#)' }],
      },
      {
        caption: "增幅核对（显示20.0%仍可能未达标）",
        header: ["项目", "本年", "上年"],
        rows: [
          ["恰好20%", 144, 120],
          ["差0.01", 143.99, 120],
          ["上年为零", 10, 0],
        ],
        perRow: [{ column: "D", title: "达到20%", formula: "ES_GROWTH_OK(B#,C#)" }],
      },
    ],
  },
  {
    name: "用地与备案",
    title: "地价与备案核对",
    note: "五项条件都符合的，不补缴地价。",
    widths: [16, 14, 14, 14, 14, 14, 16],
    blocks: [
      {
        caption: "地价",
        header: ["项目", "工业用地", "用途不变", "更集约", "符合规划", "已批准"],
        rows: [
          ["示例一", "是", "是", "是", "是", "是"],
          ["示例二", "是", "否", "是", "是", "是"],
          ["示例三", "是", "是", null, "是", "是"],
        ],
        perRow: [{ column: "G", title: "不补缴地价", formula: "ES_LAND(B#,C#,D#,E#,F#)" }],
      },
      {
        caption: "备案",
        header: ["项目", "零新增地", "成熟工艺"],
        rows: [
          ["示例一", "是", "否"],
          ["示例二", "否", "是"],
          ["示例三", "否", "否"],
        ],
        perRow: [{ column: "D", title: "办理方式", formula: "ES_FILING(B#,C#)" }],
      },
    ],
  },
  {
    name: "实付与税额",
    title: "改造期内付款、不含税金额、大写",
    note: "单位：万元。改造期自2018-06-21起三年；43272 是日期序列值。",
    widths: [18, 14, 14, 20, 44],
    blocks: [
      {
        caption: "设备付款",
        header: ["付款日期", "金额"],
        rows: [
          ["2018-06-20", 100],
          [43272, 250],
          ["2021年6月21日", 80],
          ["2021-06-22", 60],
        ],
      },
      {
        caption: "改造期内合计",
        header: ["开工"],
        rows: [["2018-06-21"]],
        perRow: [{ column: "B", title: "计入金额", formula: "ES_COUNTED(A6:B9,A#)" }],
      },
      {
        caption: "含税换算不含税，大写金额",
        header: ["开票日期", "含税金额"],
        rows: [
          ["2018-04-30", 117],
          ["2018-05-01", 116],
          ["2019-03-31", 116],
          ["2019-04-01", 113],
          ["2018年6月", 1160.05],
        ],
        perRow: [
          { column: "D", title: "不含税金额", formula: "JG_EX_VAT(B#,A#)" },
          { column: "E", title: "含税金额大写", formula: "JG_CAPITALS(B#)" },
        ],
      },
    ],
  },
];
