import { declareClauses } from "../../core/rule";
import { nothing } from "../nothingToCompute";

/** Yichang, 宜府发〔2018〕4号, clause by clause in our own words. Amounts in 万元 unless said otherwise. */
export const yc = declareClauses({
  "YC-0": [
    "文首",
    {
      zh: "宜府发〔2018〕4号，2018 年 4 月 3 日印发各县市区和市直部门，适用 2018—2020 年。",
      en: "No. 4 of 2018, issued on 3 April 2018 to counties and city departments; in force 2018–2020.",
    },
    nothing.citation,
  ],
  "YC-1": [
    "一",
    {
      zh: "六项原则：政府引路、企业唱主角、靠创新带动，守住安全，走绿色路子，讲求效益。",
      en: "Six principles: government guides, firms act, innovation leads, safety first, green growth, returns first.",
    },
    nothing.principles,
  ],
  "YC-2-a": [
    "二",
    {
      zh: "全部固定资产投资中，工业投资至少占 50%。",
      en: "Industrial fixed-asset investment is at least 50% of all fixed-asset investment.",
    },
  ],
  "YC-2-b": [
    "二",
    {
      zh: "技改投资占工业投资的比重至少 50%。",
      en: "Renovation investment is at least 50% of industrial investment.",
    },
  ],
  "YC-2-c": [
    "二",
    {
      zh: "技改投资目标：2018 年 700 亿元、2019 年 800 亿元、2020 年 900 亿元。",
      en: "Renovation investment targets: 70, 80 and 90 billion yuan in 2018, 2019 and 2020.",
    },
  ],
  "YC-2-d": [
    "二",
    {
      zh: "三年技改投资合计至少 2400 亿元。",
      en: "Renovation investment over the three years: at least 240 billion yuan.",
    },
  ],
  "YC-2-e": [
    "二",
    {
      zh: "年度重点：2018 年打基础，2019 年强配套，2020 年提质量。",
      en: "A theme a year: foundations in 2018, supply chains in 2019, quality in 2020.",
    },
    nothing.themes,
  ],
  "YC-2-f": [
    "二",
    {
      zh: "各县市区（含高新区）据此定本地分年度目标。",
      en: "Every county-level unit, the High-tech Zone included, sets its own yearly share of the target.",
    },
    nothing.split,
  ],
  "YC-3.1": [
    "三（一）",
    {
      zh: "重点任务：信息化与工业化融合，智能制造。",
      en: "Key task: merging information technology with industry; smart manufacturing.",
    },
    nothing.tasks,
  ],
  "YC-3.2": [
    "三（二）",
    {
      zh: "重点任务：增品种、提品质、创品牌。",
      en: "Key task: more varieties, better quality, own brands.",
    },
    nothing.tasks,
  ],
  "YC-3.3": [
    "三（三）",
    {
      zh: "重点任务：化工转型升级，绿色与安全改造。",
      en: "Key task: upgrading the chemical industry; green and safety renovation.",
    },
    nothing.tasks,
  ],
  "YC-3.4": [
    "三（四）",
    {
      zh: "重点任务：摸清设备底数，成批更新关键设备。",
      en: "Key task: taking stock of equipment and replacing key machines in batches.",
    },
    nothing.tasks,
  ],
  "YC-3.5": [
    "三（五）",
    {
      zh: "重点任务：军民融合，五大优势领域。",
      en: "Key task: civil-military integration in five fields of strength.",
    },
    nothing.tasks,
  ],
  "YC-3.6": [
    "三（六）",
    {
      zh: "重点任务：战略重组，融资租赁，盘活存量，退出落后产能。",
      en: "Key task: restructuring, finance leases, reviving idle assets, retiring outdated capacity.",
    },
    nothing.tasks,
  ],
  "YC-3.7": [
    "三（七）",
    {
      zh: "重点任务：帮小微企业稳规、进规，培育专精特新。",
      en: "Key task: helping small firms reach and keep above-scale status; fostering specialists.",
    },
    nothing.tasks,
  ],
  "YC-4.1-a": [
    "四（一）",
    {
      zh: "市级专项资金至少 1 亿元，支持中心城区（夷陵除外）的项目，竣工后兑现。",
      en: "City fund of at least 100 million yuan for projects in the central city (Yiling excluded), paid once a project is completed.",
    },
  ],
  "YC-4.1-b": [
    "四（一）",
    {
      zh: "有银行贷款的：真正用于技改的贷款，建设期内（原则上三年）实付利息补 50%。",
      en: "With a bank loan: 50% of the interest paid within the construction period (three years in principle) on what the renovation really used.",
    },
  ],
  "YC-4.1-c": [
    "四（一）",
    {
      zh: "没有银行贷款的：按购置生产设备金额补 10%。",
      en: "Without a bank loan: 10% of the production equipment bought.",
    },
  ],
  "YC-4.1-d": [
    "四（一）",
    {
      zh: "融资租赁：三年内实付租金比照贷款利息，补 50%。",
      en: "Finance lease: rent paid within three years counts as interest, at 50%.",
    },
  ],
  "YC-4.1-e": [
    "四（一）",
    {
      zh: "发债融资：三年内实付债息比照贷款利息，补 50%。",
      en: "Bonds: interest paid within three years counts as loan interest, at 50%.",
    },
  ],
  "YC-4.1-f": [
    "四（一）",
    {
      zh: "一个项目的补助最多 300 万元。",
      en: "At most 3 million yuan for one project.",
    },
  ],
  "YC-4.1-g": [
    "四（一）",
    {
      zh: "一类（宜都、枝江、当阳、夷陵、高新区）：本级资金每年至少 3000 万元。",
      en: "Class 1 (Yidu, Zhijiang, Dangyang, Yiling, High-tech Zone): own fund of at least 30 million yuan a year.",
    },
  ],
  "YC-4.1-h": [
    "四（一）",
    {
      zh: "二类（远安、兴山、秭归、长阳、五峰）：本级资金每年至少 2000 万元。",
      en: "Class 2 (Yuan'an, Xingshan, Zigui, Changyang, Wufeng): own fund of at least 20 million yuan a year.",
    },
  ],
  "YC-4.1-i": [
    "四（一）",
    {
      zh: "三类（西陵、伍家岗、点军、猇亭）：本级资金每年至少 1000 万元。",
      en: "Class 3 (Xiling, Wujiagang, Dianjun, Xiaoting): own fund of at least 10 million yuan a year.",
    },
  ],
  "YC-4.1-j": [
    "四（一）",
    {
      zh: "市县两级专项资金合计至少 3.9 亿元。",
      en: "City and county funds together: at least 390 million yuan.",
    },
  ],
  "YC-4.1-k": [
    "四（一）",
    {
      zh: "市级资金按各县市（含夷陵）当年到位资金、工业投资、技改投资给予奖励，未定权重。",
      en: "The city fund rewards counties and cities (Yiling included) by fund in place, industrial and renovation investment of the year; no weights are given.",
    },
  ],
  "YC-4.1-l": [
    "四（一）",
    {
      zh: "一个县市（含夷陵）的奖励最多 300 万元。",
      en: "At most 3 million yuan for one county or city (Yiling included).",
    },
  ],
  "YC-4.1-m": [
    "四（一）",
    {
      zh: "为技改服务的生产性服务机构可获适当奖励，未定数额。",
      en: "Producer-service institutions that serve renovation get a fitting reward; no figure is given.",
    },
    nothing.noFigure,
  ],
  "YC-4.2-a": [
    "四（二）",
    { zh: "市级传统产业转型升级基金 30 亿元。", en: "City transformation fund of 3 billion yuan." },
  ],
  "YC-4.2-b": [
    "四（二）",
    {
      zh: "该基金原则上每年投入技改至少 10 亿元，且逐年增加。",
      en: "In principle the fund puts at least 1 billion yuan a year into renovation, more each year.",
    },
  ],
  "YC-4.2-c": [
    "四（二）",
    {
      zh: "市县两级基金每年投入技改争取至少 30 亿元。",
      en: "City and county funds together: at least 3 billion yuan a year.",
    },
  ],
  "YC-4.2-d": [
    "四（二）",
    { zh: "带动其他资本至少 480 亿元。", en: "Other capital mobilised: at least 48 billion yuan." },
  ],
  "YC-4.3-a": [
    "四（三）",
    {
      zh: "择优选合作银行，政府性资金优先存放。",
      en: "Public money is deposited first with selected partner banks.",
    },
    nothing.measures,
  ],
  "YC-4.3-b": [
    "四（三）",
    {
      zh: "银行信贷支持技改争取至少 150 亿元。",
      en: "Bank credit for renovation: at least 15 billion yuan.",
    },
  ],
  "YC-4.4-a": [
    "四（四）",
    {
      zh: "用好十项技改税收优惠，未列税率。",
      en: "Ten tax incentives for renovation; no rates are given.",
    },
    nothing.noFigure,
  ],
  "YC-4.4-b": [
    "四（四）",
    {
      zh: "重组时随债务和人员一并转出的土地使用权、不动产和货物，不在增值税征收范围。",
      en: "Goods, real estate and land-use rights that move with debts and staff in a restructuring are outside VAT.",
    },
    nothing.noFigure,
  ],
  "YC-4.4-c": [
    "四（四）",
    {
      zh: "改制重组所涉契税、印花税、土地增值税，按规定享受优惠。",
      en: "Restructuring may enjoy reliefs from land VAT, deed tax and stamp duty.",
    },
    nothing.noFigure,
  ],
  "YC-4.4-d": [
    "四（四）",
    { zh: "引导企业自有投入至少 70 亿元。", en: "Firms' own money: at least 7 billion yuan." },
  ],
  "YC-4.5-a": [
    "四（五）",
    {
      zh: "生产设备投资达 1 亿元的项目，可一事一议。",
      en: "Production equipment of 100 million yuan or more: support can be settled case by case.",
    },
  ],
  "YC-4.5-b": [
    "四（五）",
    {
      zh: "实施细则由经信、财政两部门另定并报批：本结果为试算。",
      en: "Detailed rules are to follow from two departments: every result is a trial calculation.",
    },
  ],
  "YC-5.1": [
    "五（一）",
    {
      zh: "市、县成立领导小组，办公室设在经信部门，领导联系项目。",
      en: "Leading groups of city and counties; leaders look after projects.",
    },
    nothing.organisation,
  ],
  "YC-5.2": [
    "五（二）",
    {
      zh: "谋划项目、建立两级项目库，动态管理。",
      en: "A pipeline of projects at both levels, kept up to date.",
    },
    nothing.organisation,
  ],
  "YC-5.3": [
    "五（三）",
    {
      zh: "现场观摩示范，简化审批，部门与银行联动。",
      en: "Demonstration visits, simpler approval, departments and banks working together.",
    },
    nothing.organisation,
  ],
  "YC-5.4-a": [
    "五（四）",
    { zh: "考核结果计入目标管理综合考评。", en: "Results enter the general assessment." },
    nothing.organisation,
  ],
  "YC-5.4-b": [
    "五（四）",
    {
      zh: "按季通报和考核，半年小结，年底结账。",
      en: "Bulletin and assessment each quarter, summary at half-year, settlement at year's end.",
    },
    nothing.calendar,
  ],
  "YC-5.4-c": [
    "五（四）",
    {
      zh: "季度考核类内末位：约谈政府主要和分管负责人。",
      en: "Last within its class in a quarter: principal and deputy heads are called in.",
    },
  ],
  "YC-5.4-d": [
    "五（四）",
    {
      zh: "年度排名类内末位：通报批评。",
      en: "Last within its class in a year: public criticism.",
    },
  ],
});
