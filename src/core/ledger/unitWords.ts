/** How units of money stand in headings, lines and notes; for text that `plain` has folded. */

const MULTIPLES = ["", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿"];
const CURRENCIES = [
  ...["元", "美元", "欧元", "日元", "港元", "澳元", "加元", "韩元", "新加坡元", "台币", "新台币"],
  ...["港币", "英镑", "美金"],
];

/** 万 and 亿 by themselves are short for 万元 and 亿元; a 元 alone stays. */
const NAMES = MULTIPLES.flatMap((multiple) => [
  ...CURRENCIES.map((currency) => multiple + currency),
  ...(/[万亿]$/.test(multiple) ? [multiple] : []),
]).sort((a, b) => b.length - a.length);

/** A unit of money, with the blanks that a narrow column puts into it. */
export const UNIT = `(${NAMES.map((name) => name.split("").join("\\s*")).join("|")})`;

export const RMB = "(?:人民币|RMB|CNY|¥)";

export const IS_RMB = new RegExp(`${RMB}$`, "i");

/** 单位：, however it is parted from the unit. */
const SAYS_UNIT = `(?:货\\s*币\\s*单\\s*位|单\\s*位|[币货]\\s*[种别币]|计\\s*价|金\\s*额\\s*(?=[:=为])|unit)\\s*(?:均|都|统一)?\\s*(?:为|是|以|[:;=→。.-])?\\s*['"“‘(]?\\s*`;

/** A unit by itself: 人民币元, 单位:万元, 以千元计, 万元整, 元(人民币). */
export const ALONE = new RegExp(
  `^\\(?(?:(?:金额|货币|计量|计价|数额)?单位(?:均|都)?(?:为|是|:)?|币种:?|金额:?)?(?:以|按)?${RMB}{0,2}[:/(]?` +
    `${UNIT}(?:[(,]?${RMB}\\)?)?(?:整|正|为单位|计|计算|计量|填列|填报|填写)?(?:,?保留.*)?(?:\\(单位\\))?\\)?$`,
  "i"
);

/** What headings have for a unit where things are counted, and the currency by itself. */
export const COUNTED = new RegExp(`^(?:单位:?)?(?:[%‰个户家项台套条人亩吨年]|台套|${RMB})$`, "i");

/** A unit that a sentence or line states; whose 单位 it is stands before. */
export const STATED = new RegExp(
  `(.?.?)${SAYS_UNIT}(?:[个户家项台人套%]+\\s*[、,/]\\s*)*` +
    `${RMB}?\\s*[:/、,]?\\s*${UNIT}(?=$|[\\s\\d.,、;:/|()。!·"'”’+—–-]|人民币|RMB|CNY|整|角|至|第|或|填|制|编|审|日期|报|联|年|时间|截|备注|注|币)` +
    `(?:\\s*[、,/或]\\s*${UNIT})?`,
  "gi"
);

/** 金额均以元为单位, 按万元填列: every time that a line says so. */
export const IN_SENTENCE = new RegExp(
  `(?:以|按|用|均为|都是|一律为|数[字据额]为|金额为)\\s*${RMB}?\\s*${UNIT}\\s*(?:为单位|计|填列|填报|填写|表示|列示|反映|(?=$|[,;。]))`,
  "gi"
);

const CHARACTER = "\\w\\u4E00-\\u9FFF";

/** A unit anywhere among other words, though not in 单元 or 元宝: 由元换算, （设备为万元）, □元. */
export const MENTIONED = new RegExp(
  `(?:^|[^${CHARACTER}]|[为以按是由成转折填额款资金费备助息租价])${RMB}?\\s*${UNIT}(?=$|[^${CHARACTER}]|[换转折计请]|为单位)`,
  "gi"
);

/** An amount with its unit: 1万元, 3,000.00元. */
export const AMOUNT = new RegExp(`(?:\\d[\\d,.]*)?[\\d一二三四五六七八九]\\s*${UNIT}`, "g");

/** 申报补助额除外, 除设备投资外: some amounts are in another unit, and nobody says in which. */
export const EXCEPT =
  /单位[^()]*除外|(?:[额款金费价息数]|投资|设备)[^,;。()]{0,4}除外|除[^,;。()]{0,8}(?:[额款金费价息数]|投资|设备)外(?![购资包])/;

/** Units of money that we have no scale for, or that are put in other ways: K元, M, 千, 角, 块, 10万元, 10k yuan. */
const UNFOLLOWED =
  `(?:${RMB}?\\s*(?:[KWM]\\s*元?|千|百|角|分|块|(?:\\d[\\d,]*|港币|美金)\\s*[十百千万亿]*元)|` +
  `¥\\s*\\d[\\d,]*|[^():;、]*(?:yuan|dollar|thousand|million|billion)|(?:RMB|CNY)\\s*\\d[^():;]*)`;

export const UNFOLLOWED_ALONE = new RegExp(`^${UNFOLLOWED}$`, "i");

/** The same after 单位：; whose it is stands before. */
export const UNFOLLOWED_IN_LINE = new RegExp(
  `(.?.?)(?:${SAYS_UNIT}|unit\\s*:\\s*)(${UNFOLLOWED})(?=$|[\\s,、;:/|()。'"”’])`,
  "i"
);

/** 元/台, 万元/年: a price or a rate, and no amount. */
export const PER = new RegExp(
  `^${RMB}?${UNIT}/每?(?:[个户家项台套条人亩吨年月季天日件次]|平方米|㎡|公里)`,
  "i"
);

/** A title that ends with the unit, well apart from it; 合计 300 万元 is an amount. */
export const AFTER_TITLE = new RegExp(
  `[^\\s,\\d一二两三四五六七八九十百千万亿](?:\\s*,\\s*|\\s+)${UNIT}$`
);

/** 填报单位, 建设单位: an organisation. 带单位, 缺单位: how a cell is written. */
export const ORGANISATION =
  /(?:填报|填表|编制|制表|报送|申报|主管|建设|施工|实施|项目|责任|承担|牵头|审核|联系|所属|工作|预算|企业|[带缺漏])$/;

/** 500万元以上: an amount that the column is about, and no unit. */
export const THRESHOLD =
  /[\d.,一二两三四五六七八九]+[十百千]?[万亿]?元?(?:\(?含\)?)?(?:及)?(?:以上|以下|以内|起)?/g;

/** Says of money, however it is put: whoever doesn't read it doesn't know the unit. */
export const ABOUT_MONEY = /[元圆圓]/;

/** What stands before a 元 that is no money, as in 单元 or 公元, and behind one, as in 元旦. */
const BEFORE_NO_MONEY = "单多公纪状归还一二三";
const BEHIND_NO_MONEY = "宝旦月首素件器气年";

export const NO_MONEY = new RegExp(`[${BEFORE_NO_MONEY}]元|元[${BEHIND_NO_MONEY}]`, "g");

/** Blanks, footnotes' marks and 不含税 before a unit change nothing of it. */
export const BESIDE_UNIT = /\s|[*※①-⑳]|^不含(?:增值)?税,?(?=.)/g;

/** 单位：设备元，补助万元: says what the unit is in a way that we don't read. An organisation's name is none. */
export const UNREAD_IN_LINE = new RegExp(
  `(?:^|[\\s(,;。])(?:金额|货币|计量|计价)?(?:单\\s*位|币\\s*[种别]|货\\s*币|unit)\\s*[:=→-]\\s*(?!元[\\u4E00-\\u9FFF]{2,}$)(?![^,;]*(?:公司|厂|局|集团|中心|院|委|办|科|部|镇|区|县|市))([^\\d:;。]{0,12}[元圆圓](?![${BEHIND_NO_MONEY}])[^\\d:;。]{0,8})`,
  "i"
);

/** 单元, 多元, 公元: words that end like a unit. */
export const NO_UNIT = /[单多公纪状归还\d一二两三四五六七八九几数]$/;

export const AT_END = new RegExp(`^(.*?)([:,、;/|·_—–-]?)(${RMB}?)[:/]?${UNIT}$`, "i");
