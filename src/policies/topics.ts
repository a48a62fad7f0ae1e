/** What ledgers say in words of things that rules ask for, in the ways that hold for every policy. */
import { Amount, ZERO } from "../core/amount";
import type { Topic } from "../core/audit";
import type { AmountInput, FlagInput } from "../core/rule";

/** What isn't told how much it is may be next to nothing, or more than any cap. */
const anyAmount = () => [new Amount("0.01"), new Amount("1e9")];

const IS = "(?:未|没|尚|有|为|系|属|在|已|使用|采用|享受)";

/** 以上项目均未…, 本表各项目有…: said of all rows. Of 有贷款的项目均… only some are meant, and 均按… says how it is filled in. */
const ofAll = (): RegExp =>
  new RegExp(
    `^(?!.*(?:的(?:项目|企业|部分)|如|若)).*(?:(?:项目|企业)(?:均|都|全部|一律)${IS}|(?:全部|所有|各|本表|表中|以上|上述)(?:项目|企业)${IS})`
  );

const DENIES =
  "(?:本?项目|企业|公司)*(?:暂?无|没有?|未有?|未(?:使?用|申请|办理|取得|获得?|享受|发生)|不含|不涉及|不需|除|非)";

/** What denies all that has one of these names: 没有银行贷款, 不含贷款. */
function denial(names: string, ...answers: readonly string[]): RegExp {
  const none = `${DENIES}(?:任何|过|银行|商业|项目|技改|设备|固定资产|流动资金|财政|市级|政府)*(?:${names})(?:余额|利息|资金|项目|情况|支出|费用|外)*`;
  return new RegExp(`^(?:${[none, ...answers].join("|")})$`);
}

/** A bank loan. */
export const ofLoan = (input: FlagInput, interest: AmountInput): Topic => ({
  input,
  isKind: true,
  shownBy: interest,
  answers: [true],
  otherwise: { zh: "没有贷款", en: "no loan" },
  words: /贷|借款|放款|授信|融资|利息|利率|付息|结息|还息|银行资金/,
  others:
    /(?:贷款)?贴息(?:补助|补贴|奖补)?(?:标准|比例|率|额|金额|资金|数)|[借贷]方|贷记|(?:应计|存款|违约)?利息收入|存款利[息率]|融资租[赁金]|租赁融资|股权融资|债券(?:融资)?利息|债券融资|发债融资|债券利率/g,
  denied: denial(
    "贷款?|借款|信贷|授信|融资|利息|付息",
    "(?:企业|公司|全部|全额|均为?|资金|项目)*(?:自筹|自有)(?:资金|解决|投入)*"
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
  others:
    /(?:厂房|场地|土地|房屋|仓库|经营性?|车辆|办公)[^,;]{0,4}(?:租赁|租金)|租赁(?:厂房|场地|土地|房屋|仓库)/g,
  denied: denial("融资租赁|租赁|融租|租金", "自购|购买|外购|购置|自有"),
  ofTable: ofAll(),
});

/** Bonds. */
export const ofBonds = (input: AmountInput): Topic => ({
  input,
  isKind: true,
  answers: anyAmount(),
  otherwise: { zh: "没有债券", en: "no bonds" },
  words: /债券|企业债|公司债|债息|发债|中期票据|短期?融资?券/,
  others: /可转债券?基金/g,
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
  others: /(?!)/g,
  denied: /(?!)/,
  ofTable: /(?!)/,
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
    others: /已(?:批复|批准|备案|核准)|(?:自筹|贷款|银行)[^,;]{0,4}(?:已?到位|下达|拨)/g,
    denied: denial("拨付?|预拨|兑现|[^,;]{0,4}补[助贴](?:资金)?|[^,;]{0,4}支持|奖补"),
    ofTable: ofAll(),
  };
};

/** Tax within an amount that counts without it. */
export const ofTax = (input: AmountInput): Topic => ({
  input,
  answers: [ZERO],
  otherwise: { zh: "不含税金额", en: "an amount without tax" },
  words: /含(?:增值)?税|价税合计/,
  others: /(?:不|未|非)(?:包?含)(?:增值|进项)?税|免税|是否含税或/g,
  denied: denial("税|增值税", "否|不含税?|净额"),
  ofTable:
    /(?:^|(?:为|是|均|都|按|系|金额|价格|设备|投资)[^,;]{0,4})含(?:增值)?税(?:价格?|额|金额|口径)?(?:填[列报写]|计算?)?$/,
  settledBy: /不含(?:增值)?税|净额/,
});

/** A project that isn't finished: what says where it stands speaks of it, unless it says that it is. */
export function ofProgress(
  input: FlagInput,
  otherwise: Topic["otherwise"],
  [ends, unfinished]: readonly [ends: string, unfinished: string]
): Topic {
  const of = "(?:是否|项目|工程|建设|形象|实施|目前|当前|总体|实际)";
  const day = "\\d{4}[年./-]?(?:\\d{1,2}[月./-]?)?(?:\\d{1,2}[日号]?)?底?";
  return {
    input,
    answers: [false],
    otherwise,
    words: new RegExp(
      `(?:未|没有?|待|尚不|不具备)(?:通过|全部|完全|完成|组织|经|进行|予)*(?:${ends})|(?:预计|计划|拟|将|力争|争取)[^,;]{0,12}(?:${ends})|(?:${ends})(?:未通过|不合格)|${unfinished}`
    ),
    others: /在建转(?:竣工|完工|固)|存在建|所在建|在建(?:始|设|筑|议|立|行|工程转固)|无在建/g,
    mustConfirm: true,
    headings: new RegExp(
      `^(?:${of}*(?:${ends})(?:情况|状态|日期|时间|进[度展]|阶段|年月|与否)*|${of}+(?:进[度展]|状态|阶段)(?:情况)?)$`
    ),
    denied: new RegExp(
      `^(?:[-—–―－─_/]+|是|√|✓|有|合格|通过|已?完成|100(?:\\.0+)?%?|1(?:\\.0+)?|${day}|(?:于|已于)?(?:${day})?(?:已|全部|全面|顺利|正式|现已)*(?:通过)?(?:(?:${ends}|投产|建成|完成)(?:并|且|及|和|后)?)+(?:通过|合格|完毕|完成|结论?合格)*)$`
    ),
    ofTable: ofAll(),
  };
}
