/** What can't be computed, clause by clause: points to go through, and the responsible bodies. */
import type { Checklist } from "../checklist";
import { yc } from "./clauses";

const economy = { zh: "市经信委", en: "Municipal Economy and Information Commission" };
const finance = { zh: "市财政局", en: "Municipal Finance Bureau" };
const cityGovernment = { zh: "市人民政府", en: "Municipal government" };
const counties = { zh: "各县市区人民政府", en: "Governments of the county-level units" };

/** 二 Targets */
const targets: readonly Checklist[] = [
  {
    clause: yc["YC-2-e"],
    items: [
      {
        zh: "2018 年：化工整治转型、园区和搬迁入园项目；龙头企业的重大项目；中小企业专精特新",
        en: "2018: chemical industry clean-up, parks and moves into them; large projects of leading firms; specialised small firms",
      },
      {
        zh: "2019 年：化工提升区配套；汽车装备、电子信息、生物医药、新能源、新材料的产业链项目",
        en: "2019: services for the chemical parks; supply chains of vehicles and machinery, biomedicine, electronics, new materials, new energy",
      },
      {
        zh: "2020 年：两化深度融合；互联网加制造；生产智能化和柔性化改造",
        en: "2020: information technology throughout industry; internet and manufacturing; smart and flexible production",
      },
    ],
  },
  { clause: yc["YC-2-f"], items: [], responsible: [counties] },
];

/** 三 Key tasks */
const tasks: readonly Checklist[] = [
  {
    clause: yc["YC-3.1"],
    tag: { zh: "两化融合", en: "IT in industry" },
    items: [
      {
        zh: "研发、制造、质量、安全、节能环节应用信息技术",
        en: "Information technology in research, production, quality, safety and energy saving",
      },
      {
        zh: "两化融合管理体系贯标或试点示范",
        en: "Certified or pilot management system for merging IT and industry",
      },
      { zh: "重点企业：智能车间、智能工厂", en: "Key firms: smart workshops and factories" },
      {
        zh: "中小企业：以智能单机改造生产线",
        en: "Small and medium firms: production lines renewed with smart machines",
      },
      {
        zh: "协同、柔性、定制、服务型制造",
        en: "Collaborative, flexible, customised, service-oriented manufacturing",
      },
    ],
  },
  {
    clause: yc["YC-3.2"],
    tag: { zh: "三品", en: "Variety, quality, brand" },
    items: [
      { zh: "增加品种：创新成果产业化", en: "More varieties: inventions brought into production" },
      {
        zh: "提升品质：名优产品改造扩能",
        en: "Better quality: more capacity for well-known products",
      },
      {
        zh: "创建品牌：技术、设计、营销服务和品牌经营能力",
        en: "Own brands: technology, design, brand management, market service",
      },
    ],
  },
  {
    clause: yc["YC-3.3"],
    tag: { zh: "绿色安全", en: "Green and safe" },
    items: [
      {
        zh: "化工转型：有机硅、磷精细化工扩能和延链",
        en: "Chemicals: capacity and supply chains of organosilicon and fine phosphorus chemicals",
      },
      {
        zh: "两个化工提升区：规划建设、公共平台和基础设施",
        en: "The two chemical parks: planning, shared platforms, infrastructure",
      },
      {
        zh: "节材节水节能、治理污染的技术和工艺",
        en: "Technology that saves energy, water or materials, or prevents pollution",
      },
      {
        zh: "产品全周期绿色管理、绿色制造体系",
        en: "Green management over the product's life, green manufacturing",
      },
      { zh: "消除重大安全隐患", en: "Removal of major safety hazards" },
    ],
  },
  {
    clause: yc["YC-3.4"],
    tag: { zh: "设备更新", en: "Equipment renewal" },
    items: [
      { zh: "规上企业设备清查", en: "Survey of equipment in above-scale firms" },
      {
        zh: "关键设备更新的路线图和时间表",
        en: "Roadmap and timetable for replacing key equipment",
      },
      {
        zh: "数字化、联网、自动化、智能的设备和成套设备",
        en: "Automated, digital, networked, smart and complete sets of equipment",
      },
      {
        zh: "淘汰落后工艺设备，机器换人、生产换线",
        en: "Outdated equipment retired, robots in, lines replaced",
      },
    ],
  },
  {
    clause: yc["YC-3.5"],
    tag: { zh: "军民融合", en: "Civil-military" },
    items: [
      { zh: "民用航空航天", en: "Civil aviation and space" },
      { zh: "海洋工程", en: "Ocean engineering" },
      { zh: "高技术船舶、LNG 动力装备", en: "High-technology ships, LNG power equipment" },
      { zh: "安防、节能环保", en: "Security, energy saving and environmental protection" },
      { zh: "智能装备", en: "Smart equipment" },
      {
        zh: "成果转化和产业化，民营企业配套",
        en: "Inventions put to use; private firms as suppliers",
      },
    ],
  },
  {
    clause: yc["YC-3.6"],
    tag: { zh: "战略重组", en: "Restructuring" },
    items: [
      { zh: "融资租赁引进装备", en: "Equipment by finance lease" },
      {
        zh: "引进战略投资，股权合作、重组",
        en: "Strategic investors, shared ownership, restructuring",
      },
      { zh: "存量资产盘活", en: "Idle assets revived" },
      {
        zh: "落后产能退出：产能置换、兼并、环保搬迁、升级",
        en: "Outdated capacity retired: replacement, mergers, moves, upgrades",
      },
    ],
  },
  {
    clause: yc["YC-3.7"],
    tag: { zh: "保规进规", en: "Above scale" },
    items: [
      {
        zh: "规上标准边缘的小微企业稳在规上",
        en: "Small firms near the threshold stay above scale",
      },
      { zh: "退规企业重新进规", en: "Firms that fell below it come back" },
      {
        zh: "培育专精特新、行业龙头、隐形冠军、科技小巨人",
        en: "Specialists, leaders, hidden champions, small technology giants",
      },
    ],
  },
];

/** 四 Support */
const support: readonly Checklist[] = [
  {
    clause: yc["YC-4.3-a"],
    items: [
      {
        zh: "金融机构多放贷款、推出新品种、开通绿色通道",
        en: "Banks lend more, offer new products, open fast lanes",
      },
      { zh: "择优确定合作金融机构", en: "Partner banks are selected" },
      { zh: "合作机构优先获得政府性资金存款", en: "Public money is deposited with them first" },
    ],
    responsible: [cityGovernment],
  },
  {
    clause: yc["YC-4.4-a"],
    items: [
      { zh: "增值税抵扣范围扩大", en: "Wider deduction of VAT" },
      { zh: "逾期增值税进项经审批抵扣", en: "Late input VAT deducted on approval" },
      {
        zh: "综合利用资源：增值税即征即退",
        en: "VAT refunded for using resources comprehensively",
      },
      { zh: "固定资产加速折旧", en: "Accelerated depreciation" },
      { zh: "专用设备投资抵免税额", en: "Tax credit for special-purpose equipment" },
      { zh: "研发费用加计扣除", en: "Extra deduction of research and development" },
      { zh: "技术转让减免税", en: "Relief on technology transfers" },
      { zh: "合同能源管理减免税", en: "Relief on energy performance contracts" },
      { zh: "特定项目所得税减免", en: "Income tax relief for certain projects" },
      {
        zh: "国家鼓励项目的进口税收优惠：国内尚不能造的先进设备，重大装备的关键零部件和原材料",
        en: "Import tax relief for encouraged projects: advanced equipment not made in China, key parts and materials of major equipment",
      },
    ],
  },
  {
    clause: yc["YC-4.4-b"],
    items: [
      {
        zh: "方式：分立、合并、置换、出售等",
        en: "By merger, division, sale, exchange or the like",
      },
      { zh: "全部或部分实物资产", en: "All or part of the physical assets" },
      {
        zh: "劳动力随相关债权、债务一同转移",
        en: "Together with the claims, debts and staff that belong to them",
      },
      {
        zh: "其中的土地使用权、不动产、货物不征增值税",
        en: "Outside VAT: the goods, real estate and land-use rights among them",
      },
    ],
  },
  {
    clause: yc["YC-4.4-c"],
    items: [
      { zh: "土地增值税", en: "Land value-added tax" },
      { zh: "契税", en: "Deed tax" },
      { zh: "印花税", en: "Stamp duty" },
      { zh: "各税种的规定条件均已符合", en: "The conditions of each tax are met" },
    ],
  },
  {
    clause: yc["YC-4.5-b"],
    items: [
      {
        zh: "实施细则出台并经市政府批准前，结果只作试算",
        en: "Until detailed rules are approved by the city government, results are trial calculations",
      },
    ],
    responsible: [economy, finance],
  },
];

/** 五 Organisation */
const organisation: readonly Checklist[] = [
  {
    clause: yc["YC-5.1"],
    items: [
      {
        zh: "市领导小组，市政府主要领导任组长，办公室在市经信委",
        en: "Leading group of the city under its principal leader, office at the economy commission",
      },
      {
        zh: "县市区各有领导小组、工作专班",
        en: "Leading groups and working teams of the county-level units",
      },
      {
        zh: "领导联系项目，及时研究问题",
        en: "Leaders look after projects and settle their problems",
      },
    ],
    responsible: [cityGovernment, economy, counties],
  },
  {
    clause: yc["YC-5.2"],
    items: [
      { zh: "企业摸底调查，谋划项目", en: "Survey of firms, projects planned" },
      {
        zh: "专业机构编制可研报告或项目建议书",
        en: "Feasibility study or proposal by a professional institution",
      },
      { zh: "按权限报核准或备案", en: "Approval or filing at the proper level" },
      { zh: "市县两级项目库，动态管理", en: "Pipelines of city and counties, kept up to date" },
    ],
    responsible: [counties],
  },
  {
    clause: yc["YC-5.3"],
    items: [
      { zh: "定期项目拉练，先进示范", en: "Regular visits to projects, good examples shown" },
      { zh: "用地、用能指标优先", en: "Land and energy quotas come first" },
      {
        zh: "前置审批简化：能评、安评、环评",
        en: "Simpler environmental, safety and energy assessments",
      },
      { zh: "多项审批合一", en: "Several approvals in one" },
      { zh: "部门与金融机构联动", en: "Departments and banks work together" },
    ],
    responsible: [
      {
        zh: "发改、经信、财政等部门",
        en: "Departments of development, economy, finance and others",
      },
      { zh: "金融机构", en: "Financial institutions" },
    ],
  },
  {
    clause: yc["YC-5.4-a"],
    items: [
      { zh: "督办和考核制度", en: "Supervision of projects, rules of assessment" },
      { zh: "考核结果进入综合考评", en: "Results enter the general assessment" },
    ],
  },
];

export const checklists: readonly Checklist[] = [...targets, ...tasks, ...support, ...organisation];
