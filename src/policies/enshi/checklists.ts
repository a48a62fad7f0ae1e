/** What can't be computed, clause by clause: points to go through, and the responsible bodies. */
import { answeredFor, type Checklist } from "../checklist";
import { es } from "./clauses";

const economy = { zh: "州经信委", en: "Prefecture Economy and Information Commission" };
const finance = { zh: "州财政局", en: "Prefecture Finance Bureau" };
const development = { zh: "州发改委", en: "Prefecture Development and Reform Commission" };
const land = { zh: "州国土资源局", en: "Prefecture Land and Resources Bureau" };
const environment = { zh: "州环保局", en: "Prefecture Environmental Protection Bureau" };
const safety = { zh: "州安监局", en: "Prefecture Work Safety Bureau" };
const statistics = { zh: "州统计局", en: "Prefecture Statistics Bureau" };
const financeOffice = { zh: "州政府金融办", en: "Prefecture Finance Office" };
const centralBank = { zh: "人行恩施州中心支行", en: "People's Bank of China, Enshi Branch" };
const bankSupervision = { zh: "恩施银监分局", en: "Enshi Banking Supervision Office" };
const insurers = { zh: "州保险行业协会", en: "Prefecture Insurance Association" };
const serviceCentre = { zh: "州政务服务中心", en: "Prefecture Service Centre" };
const government = { zh: "州人民政府", en: "Prefecture government" };
const counties = { zh: "各县市人民政府", en: "Governments of counties and cities" };

/** 三（一）, 三（二） */
const fiscalBodies = [economy, finance, counties];

/** 三（一）, 三（二） Public money */
const money: readonly Checklist[] = [
  {
    clause: es["ES-3.1-a"],
    items: [
      { zh: "符合国家产业政策", en: "National industrial policy met" },
      { zh: "列入年度技改计划", en: "In the annual renovation plan" },
      { zh: "在州内注册", en: "Registered in the prefecture" },
      { zh: "设备投资达到门槛", en: "Equipment reaches the threshold" },
      { zh: "设备在改造期内购置", en: "Equipment bought within the renovation period" },
    ],
    responsible: fiscalBodies,
  },
  ...answeredFor([es["ES-3.1-b"], es["ES-3.1-c"], es["ES-3.1-d"], es["ES-3.1-e"]], fiscalBodies),
  {
    clause: es["ES-3.1-f"],
    items: [
      { zh: "硒食品加工", en: "Selenium food" },
      { zh: "生物医药", en: "Biomedicine" },
      { zh: "清洁能源", en: "Clean energy" },
      { zh: "新型建材", en: "New building materials" },
      { zh: "电子信息", en: "Electronics and information" },
      { zh: "智能制造", en: "Smart manufacturing" },
      { zh: "其他行业：由主管部门确认", en: "Another industry: to be confirmed by the department" },
    ],
    responsible: fiscalBodies,
  },
  ...answeredFor([es["ES-3.1-g"]], fiscalBodies),
  {
    clause: es["ES-3.2-a"],
    items: [
      { zh: "在州内注册", en: "Registered in the prefecture" },
      { zh: "加工制造业重点技改项目", en: "Key renovation project in processing or manufacturing" },
      {
        zh: "一次性固定资产投资达到门槛",
        en: "Fixed assets invested at one time reach the threshold",
      },
      { zh: "已建成投产", en: "Completed and in production" },
    ],
    responsible: fiscalBodies,
  },
  {
    clause: es["ES-3.2-b"],
    items: [
      {
        zh: "方式：项目奖补、贷款贴息等",
        en: "Paid as an interest subsidy, a project award or the like",
      },
    ],
    responsible: fiscalBodies,
  },
];

const landBodies = [land, counties];

/** 三（三）—（五） Land, finance, services */
const conditions: readonly Checklist[] = [
  {
    clause: es["ES-3.3-a"],
    items: [
      { zh: "规划优先", en: "First in planning" },
      { zh: "报批优先", en: "First in approval" },
      { zh: "供应优先", en: "First in supply" },
    ],
    responsible: landBodies,
  },
  {
    clause: es["ES-3.3-b"],
    items: [
      { zh: "现为工业用地", en: "The land is for industry" },
      { zh: "用途不改变", en: "Its use stays unchanged" },
      {
        zh: "土地利用率、容积率提高",
        en: "The land is used more fully, with a higher floor-area ratio",
      },
    ],
    responsible: landBodies,
  },
  {
    clause: es["ES-3.3-c"],
    items: [
      { zh: "先租赁后出让", en: "Lease first, transfer later" },
      { zh: "租赁与出让结合", en: "Lease and transfer combined" },
    ],
    responsible: landBodies,
  },
  {
    clause: es["ES-3.3-d"],
    items: [
      { zh: "此前已出让的工业用地", en: "Industrial land that was transferred before" },
      { zh: "符合城市规划", en: "In line with the city plan" },
      { zh: "用途不改变", en: "Its use stays unchanged" },
      { zh: "已经批准", en: "Approved" },
      {
        zh: "在原用地内改造：建多层厂房、厂房加层、利用地下空间",
        en: "Renovated on the same plot: several storeys, added storeys, underground space",
      },
    ],
    responsible: landBodies,
  },
  {
    clause: es["ES-3.4"],
    items: [
      { zh: "定期银企对接", en: "Banks and firms are brought together regularly" },
      { zh: "开发信贷新产品", en: "New credit products" },
      { zh: "符合条件的项目应贷尽贷", en: "Eligible projects get the credit they qualify for" },
      {
        zh: "银行对技改的贡献计入其绩效考核",
        en: "What banks do for renovation counts in their assessment",
      },
      { zh: "信贷风险补偿机制", en: "Compensation for credit risk" },
      { zh: "信用保证保险", en: "Credit guarantee insurance" },
    ],
    responsible: [financeOffice, finance, centralBank, bankSupervision, insurers],
  },
  {
    clause: es["ES-3.5"],
    items: [
      {
        zh: "审批代办，每个项目有联络秘书",
        en: "Approvals are handled for the firm by a secretary",
      },
      {
        zh: "土地报批、安评、环评一对一服务",
        en: "One-to-one help with environmental, safety and land approvals",
      },
      {
        zh: "零审批网上备案之一：设备更新，不新增用地",
        en: "Online filing without approval (1): equipment renewed without new land",
      },
      {
        zh: "零审批网上备案之二：扩建，采用先进成熟工艺",
        en: "Online filing without approval (2): expansion with advanced, mature processes",
      },
    ],
    responsible: [
      development,
      serviceCentre,
      land,
      environment,
      safety,
      { zh: "其他有关部门", en: "Other departments concerned" },
    ],
  },
];

/** 四 Organisation */
const organisation: readonly Checklist[] = [
  {
    clause: es["ES-4.1"],
    items: [
      {
        zh: "组长：州长；副组长：分管副州长；办公室：州经信委",
        en: "Led by the governor, a deputy governor as his deputy, office at the economy commission",
      },
      { zh: "通报技改投入，研究重大问题", en: "Renovation investment reported, problems settled" },
    ],
    responsible: [
      development,
      economy,
      finance,
      land,
      environment,
      safety,
      statistics,
      financeOffice,
      centralBank,
      bankSupervision,
      serviceCentre,
    ],
  },
  {
    clause: es["ES-4.2"],
    items: [
      { zh: "全州项目库", en: "Pipeline of the prefecture" },
      { zh: "领导联系重点企业和项目", en: "Leaders look after key firms and projects" },
      { zh: "监测和发布信息", en: "Monitoring and publication" },
      {
        zh: "示范项目跟踪服务，定期会商",
        en: "Demonstration projects followed, regular consultation",
      },
      { zh: "竣工投产后检查验收", en: "Inspection and acceptance once in production" },
      { zh: "验收合格后奖补", en: "Support is paid after acceptance" },
    ],
    responsible: [economy, finance],
  },
  {
    clause: es["ES-4.3-a"],
    items: [
      { zh: "督办检查县市技改项目", en: "Counties' renovation projects are inspected" },
      { zh: "技改投入列入县市考核", en: "Renovation investment enters the assessment" },
      { zh: "工业投资列入县市考核", en: "Industrial investment enters the assessment" },
    ],
  },
  ...answeredFor([es["ES-4.3-c"], es["ES-4.3-d"]], [government]),
  {
    clause: es["ES-4.3-e"],
    items: [
      { zh: "部门不作为", en: "A department doesn't act" },
      { zh: "部门慢作为", en: "A department acts slowly" },
    ],
  },
];

export const checklists: readonly Checklist[] = [...money, ...conditions, ...organisation];
