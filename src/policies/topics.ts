/** What ledgers say in words of things that rules ask for, in the ways that hold for every policy. */
import { Amount, ZERO } from "../core/amount";
import type { Topic } from "../core/audit";
import type { AmountInput, FlagInput } from "../core/rule";

/** What isn't told how much it is may be next to nothing, or more than any cap. */
const anyAmount = () => [new Amount("0.01"), new Amount("1e9")];

/** Nothing. */
export const NEVER = /(?!)/;

const IS = "(?:未|没|尚|有|为|系|属|在|已|使用|采用|享受)";

/** 以上项目均未…, 本表各项目有…: said of all rows. Of 有贷款的项目均… only some are meant, and 均按… says how it is filled in. */
const ofAll = (): RegExp =>
  new RegExp(
    `^(?!.*(?:的(?:项目|企业|部分)|如|若)).*(?:(?:项目|企业)(?:均|都|全部|一律)${IS}|(?:全部|所有|各|本表|表中|以上|上述)(?:项目|企业)${IS})`
  );

/** 否认, 拟议, 计划: a clause with one of these doesn't say plainly that there is any. */
export const DOUBTS =
  /无(?!锡|还本|抵押|担保)|[未没不非否免弃零]|除(?![尘湿锈臭油])|(?:^|[^\d.,])0(?![\d.]*[1-9])|拟|计划|预计|如|若|将|待|建议|结清|还清|结转/;

const FOUND = "(?:经(?:核[查实]|审核|查[询实]?|了解))?(?:[该本此])?(?:项目|企业|公司|单位)*";
const DENIES = `${FOUND}(?:[暂均]|从|此前|以前年度|历年)*(?:无(?!偿)|没有?|未有?|未(?:使?用|申请|办理|取得|获得?|享受|发生|采用)|没有(?:发生|使用|办理|申请)|不(?:含|涉及|需要?|存在|使用|申[请报]|享受)|放弃|非)`;
const KINDS = "贷款|借款|融资租赁|租赁|债券|银行贷款|债务融资";

/** What denies all that has one of these names: 没有银行贷款, 不含贷款, 无贷款和债券, 贷款0万元. */
function denial(names: string, ...answers: readonly string[]): RegExp {
  const each = `(?:任何|过|银行|商业|项目|技改|设备|固定资产|财政|市级|政府)*(?:${names})(?:余额|利息|资金|项目|情况|支出|费用|贴息|政策|行为)*`;
  const none = `${DENIES}(?:(?:${KINDS})[、和及与或])*${each}(?:[、和及与或](?:${KINDS}))*`;
  const zero = `${each}:?(?:为|是)?0(?:\\.0+)?(?:[十百千万亿]*元)?`;
  return new RegExp(`^(?:${[none, zero, ...answers].join("|")})$`);
}

/** A bank loan. */
export const ofLoan = (input: FlagInput, interest: AmountInput): Topic => ({
  input,
  isKind: true,
  shownBy: interest,
  answers: [true],
  otherwise: { zh: "没有贷款", en: "no loan" },
  words: /贷|借款|放款|授信|融资|利息|利率|付息|结息|还息|银行资金/,
  hints: /贴息|(?:银|工|农|中|建|交|商)行(?![业动政为程情使])|金融机构|邮储|信用社|银企/,
  others:
    /(?:贷款)?贴息(?:补助|补贴|奖补)?(?:标准|比例|率)|[借贷]方|贷记|(?:应计|存款|违约)?利息收入|存款利[息率]|融资租[赁金]|租赁融资|股权融资|债券(?:融资)?利息|债券融资|发债融资|债券利率|银行(?:账|流水|回单|承兑|转账|汇款|存款|付款|凭证)|发行|施行|(?:不良|逾期)(?:银行)?贷款/g,
  doubts: DOUBTS,
  hintHeadings:
    /贴息(?:补助|补贴|奖补)?(?:额|金额|资金|数)|^支持(?:方式|类[别型])$|资金(?:来源|渠道|筹措)|^贴息|^银行$/,
  denied: denial(
    "贷款?|借款|信贷|授信|融资|利息|付息",
    "(?:企业|公司|全部|全额|均为?|资金|项目|由)*(?:自筹|自有)(?:资金|解决|投入|\\d[\\d.]*万?元?%?)*",
    "(?:按|走|选择|申报|申请|享受)*设备(?:投资|购置)?(?:补[助贴]|奖补)(?:类|方式|项目)*",
    "流动资金贷款与本项目无关"
  ),
  ofTable: ofAll(),
});

/** A finance lease. */
export const ofLease = (input: AmountInput): Topic => ({
  input,
  isKind: true,
  answers: anyAmount(),
  otherwise: { zh: "没有租赁", en: "no lease" },
  words: /租赁|融租|回租|租金/,
  hints: /租[入用购借]|以租代|直租|租来/,
  others:
    /(?:厂房|场地|土地|房屋|仓库|经营性|车辆|办公)(?![^,;]{0,4}设备)[^,;]{0,4}(?:租赁|租金)|租赁[^,;]{0,4}(?:厂房|场地|土地|房屋|仓库)|租[用入](?:厂房|场地|土地|房屋)/g,
  doubts: DOUBTS,
  denied: denial("融资租赁|租赁|融租|租金|租赁方式", "自购|购买|外购|购置|自有|自制"),
  ofTable: ofAll(),
});

/** Bonds. */
export const ofBonds = (input: AmountInput): Topic => ({
  input,
  isKind: true,
  answers: anyAmount(),
  otherwise: { zh: "没有债券", en: "no bonds" },
  words: /债券|企业债|公司债|债息|发债|中期票据|短期?融资?券/,
  hints: /可转债|中票|短融|超短融|(?:私募|集合|专项|绿色|双创|项目)债(?![权务])|债劵|票据融资/,
  others: /可转债券?基金/g,
  doubts: DOUBTS,
  denied: denial("(?:企业|公司)?债券?|债息|发债"),
  ofTable: ofAll(),
});

/** Equipment: another kind beside these, of which nothing is asked. */
export const ofEquipment = (input: AmountInput): Topic => ({
  input,
  isKind: true,
  answers: [],
  otherwise: { zh: "没有设备投资", en: "no equipment" },
  words: /设备(?:投资|购置|更新|改造)?(?:补[助贴]|奖补|支持|类|项目)/,
  hints: NEVER,
  others: NEVER,
  doubts: NEVER,
  denied: NEVER,
  ofTable: NEVER,
});

/** What was paid before for the same project. */
export const ofEarlierPayments = (input: AmountInput): Topic => {
  const before =
    "(?:已|曾|预|历年|往年|以前|此前|前期|先期|前年|去年|上一?年|[12]\\d{3}年)[^,;]{0,8}";
  const support = "(?:补助|补贴|奖[励补]|扶持|支持|贴息|财政|专项|技改资金)";
  const gained = "(?:安排|获|享受|取得|得到|到位|发放|领取|申领|落实)";
  return {
    input,
    answers: anyAmount(),
    otherwise: { zh: "此前没有拨付", en: "nothing paid before" },
    words: new RegExp(
      `预拨|(?:历年|往年|以前|此前|前期|上一?年|去年|前年)[^,;]{0,8}${support}|${before}(?:拨|兑现|下达(?:资金|补)|(?:${gained}[^,;]{0,8}${support}|${support}[^,;]{0,4}${gained}))`
    ),
    hints: new RegExp(
      `(?:已|曾|首[次批期]|第一[批期次])[^,;]{0,6}(?:补[助贴发]?|奖|兑付|发放|预付|拨|领)|(?:补[助贴]|奖[励补]|财政|资金)[^,;]{0,6}(?:已|到账|到位|兑付)|20(?:0\\d|1[0-7])年[^,;]{0,6}(?:补[助贴]|奖[补励]|给予|支持|享受)|(?:首[次批期]|第[一二三][批期次])[^,;]{0,4}(?:资金|拨|\\d)|已(?:安排|享受)|余款|尾款|扣除?[^,;]{0,4}奖?补|已预付`
    ),
    others:
      /已(?:批复|批准|备案|核准)|(?:自筹|贷款|银行)[^,;]{0,4}(?:已?到位|下达|拨)|(?:专利|登记|设备|货|工程|合同)[^,;]{0,2}(?:支持证明|证|款)|取得[^,;]{0,8}证|已(?:核定|申报)/g,
    doubts: new RegExp(`${DOUBTS.source}|同意|应`),
    hintHeadings:
      /(?:已|首[次批期]|第一[批期次]|历史|累计|20(?:0\d|1[0-7])年度?)[^,;]{0,4}(?:补[助贴]?|奖|兑付|发放|资金|领)|^已支付?补|^已支付$|预付补|其他[^,;]{0,6}补[助贴]/,
    denied: denial(
      "拨付?|预拨|兑现|[^,;扣减抵]{0,6}补[助贴](?:资金)?|[^,;扣减抵]{0,8}支持|奖补|[^,;扣减抵]{0,6}资金"
    ),
    ofTable: ofAll(),
  };
};

/** Tax within an amount that counts without it. */
export const ofTax = (input: AmountInput): Topic => ({
  input,
  answers: [ZERO],
  otherwise: { zh: "不含税金额", en: "an amount without tax" },
  words: /含(?:增值)?税|价税合计/,
  hints:
    /含\d*[%\d.]*(?:增值|进项)?税|税额|带税|税价|增值税\d|(?:未|没有?)(?:扣除|剔除)[^,;]{0,4}税|不含税(?:金额|价)?:?\d/,
  others: /(?:不|未|非)(?:包?含)(?:增值|进项)?税(?![金额价]*:?\d)|免税|是否含税或/g,
  doubts: /[无未没不非否免弃]|除/,
  hintHeadings: /税额|税率|增值税|进项|净额|不含税/,
  denied: denial("税|增值税", "否|不含税?|净额"),
  ofTable:
    /(?:^|(?:为|是|均|都|按|系|金额|价格|设备|投资|数据)[^,;]{0,4})(?:含(?:增值)?税|价税合计)(?:价格?|额|金额|口径|数据?)?(?:填[列报写]|计算?)?$/,
  settledBy: /不含(?:增值)?税|净额/,
  rivals: /不含(?:增值)?税|净额/,
});

/** A project that isn't finished: what says where it stands speaks of it, unless it says that it is. */
export function ofProgress(
  input: FlagInput,
  otherwise: Topic["otherwise"],
  [ends, unfinished]: readonly [ends: string, unfinished: string]
): Topic {
  const of = "(?:是否|项目|工程|建设|形象|实施|目前|当前|总体|实际)";
  // The policies are of 2018: a later day may lie ahead of the ledger.
  const year = "(?:19\\d\\d|200\\d|201[0-8])";
  const day = `${year}[年./-]?(?:\\d{1,2}[月./-]?)?(?:\\d{1,2}[日号]?)?(?:[上中下]旬|[上下]半年|第?[一二三四1-4]季度|[底末初中])?`;
  const done = `(?:${ends}|投产|建成|完成|完结|投入(?:使用|运行|生产)|投运|运行|运营|达产|达效|转固)`;
  return {
    input,
    answers: [false],
    otherwise,
    words: new RegExp(
      `(?:未|没有?|待|尚不|不具备)(?:通过|全部|完全|完成|组织|经|进行|予)*(?:${ends})|(?:预计|计划|拟|将|力争|争取)[^,;]{0,12}(?:${ends})|(?:${ends})(?:未通过|不合格)|${unfinished}`
    ),
    hints: new RegExp(
      `[未没](?:有)?(?:予)?(?:全部)?(?:建成|完成|完工|竣|开工|投产|到货|安装|通过|验)|(?:施工|建设|安装|调试|验收)中|停建|停产|终止|取消|整改|[不未]予?(?:合格|同意|符合|验收)|暂不|(?:计划|预计|拟)[^,;]{0,8}(?:建成|完工|竣工|投产)|拟建|设备未[^,;]{0,4}到位|延期|仍在|尚在|还在建|在施|(?:部分|基本|主体|准备|申请|无法)(?:${ends})|试运行|验收不通过|(?:20(?:19|[2-9]\\d)年[^,;]{0,6}(?:${ends}))|(?:进度|投资|完成)[^,;]{0,6}\\d\\d?(?:\\.\\d+)?%`
    ),
    others:
      /在建转(?:竣工|完工|固)|在建工程(?:已?全?部?转入?|转固)|在建(?:生产线|厂房)|存在建|所在建|在建(?:始|设(?!中)|筑|议|立|行)|无在建/g,
    doubts:
      /已(?!申[请报]|提交|启动|报|列入|开工|停)|实际|[如按]期|复工|未发现|达[产效]|试(?:生产|运行)|正常|决算|资料|归档|环保|消防|结转|(?:^|[^未不没予])(?:通过|合格|同意|符合|完毕|完结)|^(?:(?!预|计划|拟).)*20(?:19|[2-9]\d)[年./-]/,
    mustConfirm: true,
    headings: new RegExp(
      `(?:${ends})(?:验收)?(?:结[论果]|意见)|^(?:${of}*(?:${ends})(?:情况|状态|日期|时间|进[度展]|阶段|年月|与否)*|${of}+(?:进[度展]|状态|阶段)(?:情况)?)$`
    ),
    hintHeadings: new RegExp(
      `(?:计划|预计|拟)(?:${ends})|^(?:是否(?:已)?(?:建成|完成)|完成(?:情况|率|进度)|完工程度|是否完工投产|项目是否实施完毕)$`
    ),
    denied: new RegExp(
      `^(?:[-—–―－─_/]+|是|√|✓|有|合格|通过|同意|正常|正?在?已?达产|已?完[成结]|100(?:\\.0+)?%?|1(?:\\.0+)?|${day}(?:通过)?|已?通过[^,;未不没]{0,12}验收|(?:项目|工程|设备)*(?:于|已于)?(?:${day})?(?:已|全部|全面|顺利|正式|现已|均|正常|[按如]期|实际|${day})*(?:通过)?(?:${done}(?:并|且|及|和|后|正常)*)+(?:通过|合格|完毕|完成|结论?合格)*)$`
    ),
    ofTable: ofAll(),
  };
}
