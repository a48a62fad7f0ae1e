/**
 * The rows of the Enshi sample ledger. Every firm is invented.
 *
 * `net` is equipment without tax, `assets` the one-off fixed-asset investment, `flags` in the order
 * registered, in the annual plan, meets industrial policy, in production, manufacturing. What the
 * functions should answer stands in test/scenarios/samples/enshi-2018.json, in the same order.
 */

const REF = { error: "#REF!" };
const DIV0 = { error: "#DIV/0!" };
const NA = { error: "#N/A" };
const YES = ["是", "是", "是", "是", "是"];

// prettier-ignore
export const sections = [
  {
    title: "一、技改设备补助",
    rows: [
      { firm: "示例甲硒茶有限公司", place: "恩施市", project: "精制茶线", period: "2017.02—2018.06", net: 299.99, assets: 520, flags: YES, claimed: 9, county: 0, note: "差0.01不到300" },
      { firm: "虚构山泉一号厂", place: "利川市", project: "吹灌旋一体机", period: "2017.03—2018.05", net: 300, assets: 480, flags: YES, claimed: 9, county: 9, final: 9, note: "恰好300，含本数" },
      { firm: "样例乙腊味有限公司", place: "建始县", project: "低温熏制线", period: "2017.05—2018.06", net: 300.01, assets: 610, flags: YES, claimed: 9, note: "四位小数，不暗中四舍五入" },
      { firm: "示例丙药业有限公司", place: "巴东县", project: "提取车间", period: "2016.08—2018.04", net: 1000, assets: 1650, flags: YES, claimed: 30, county: 30, final: 30, note: "设备额的3%" },
      { firm: "虚构水电二号厂", place: "宣恩县", project: "机组增效", period: "2016.05—2018.05", net: 6666.66, assets: 8200, flags: YES, claimed: 200, county: 200, note: "略低于上限200" },
      { firm: "样例丁风能有限公司", place: "咸丰县", project: "叶片线", period: "2016.04—2018.06", net: 6666.67, assets: 8300, flags: YES, claimed: 200, county: 200, note: "略高于上限200" },
      { firm: "示例戊石材有限公司", place: "来凤县", project: "锯切中心", period: "2016年5月—2018年5月", net: 8000, assets: 9900, flags: YES, claimed: 240, county: 200, note: "申报漏算上限" },
      { firm: "虚构纸业三号厂", place: "鹤峰县", project: "箱板纸线", period: "2016.09—2018.03", net: 2600, assets: 3300, flags: ["否", "是", "是", "是", "是"], claimed: 78, county: 0, note: "未在州内注册，两项皆0" },
      { firm: "样例己电子有限公司", place: "州高新区", project: "连接器线", period: "2017.06—2018.06", net: 1500, assets: 1900, flags: ["是", "否", "是", "是", "是"], claimed: 45, note: "未列入年度计划，为0" },
      { firm: "示例庚焦化有限公司", place: "恩施市", project: "炉体改造", period: "2017.01—2018.01", net: 4000, assets: 1980, flags: ["是", "是", "×", "是", "是"], claimed: 120, note: "不符合产业政策，为0" },
      { firm: "虚构机电四号厂", place: "利川", project: "装配线", period: "201703-201806", net: 456.78, assets: 700, flags: [true, "√", 1, "Y", "有"], claimed: 13.7, note: "标记写法混用" },
      { firm: "样例辛陶艺有限公司", place: "建始", project: "窑炉节能", period: "2017.04—2018.04", net: 700, flags: [], claimed: 21, note: "标记空白视为符合；投资额空白" },
      { firm: "示例壬果汁有限公司", place: "巴东县", project: "灌装线", period: "2017.02—2018.02", net: 560, assets: 760, flags: [false, "是", "是", "是", "是"], claimed: 16.8, note: "标记写作 FALSE，为0" },
      { firm: "虚构竹器五号厂", place: "宣恩县", project: "竹材线", period: "2017.03—2018.03", net: 520, flags: ["是", 0, "是", "是", "是"], claimed: 15.6, note: "标记写作 0，为0；投资额空白" },
    ],
  },
  {
    title: "二、固定资产投资支持",
    rows: [
      { firm: "样例癸锻造有限公司", place: "恩施市", project: "锻压基地", period: "2016.03—2018.03", net: 290, assets: 1999.99, flags: YES, claimed: 20, county: 0, note: "差0.01不到2000" },
      { firm: "示例天一肥业有限公司", place: "利川市", project: "有机肥线", period: "2016.05—2018.05", net: 280, assets: 2000, flags: YES, claimed: 20, county: 20, note: "恰好2000，含本数" },
      { firm: "虚构玻纤六号厂", place: "建始县", project: "池窑改造", period: "2016.06—2018.06", net: 250, assets: 2000.01, flags: YES, claimed: 20, note: "四位小数，不暗中四舍五入" },
      { firm: "样例天二钢构有限公司", place: "来凤县", project: "重钢车间", period: "2016.02—2018.02", assets: 9999.99, flags: YES, claimed: 100, note: "略低于上限100；设备额空白" },
      { firm: "示例天三智造有限公司", place: "州高新区", project: "智能制造基地", period: "2016.01—2018.06", net: 260, assets: 10000, flags: YES, claimed: 100, county: 100, final: 100, note: "恰好等于上限" },
      { firm: "虚构管业七号厂", place: "咸丰县", project: "管材基地", period: "2016.01—2018.06", net: 240, assets: 25000, flags: YES, claimed: 250, county: 100, note: "申报漏算上限" },
      { firm: "样例天四乳品有限公司", place: "鹤峰县", project: "液奶线", period: "2017.06—2019.06", net: 270, assets: 3600, flags: ["是", "是", "是", "否", "是"], claimed: 36, note: "未建成投产，为0" },
      { firm: "示例天五物流有限公司", place: "宣恩县", project: "分拨中心", period: "2016.09—2018.04", net: 120, assets: 5200, flags: ["是", "是", "是", "是", 0], claimed: 52, note: "非加工制造业，为0" },
      { firm: "虚构铸造八号厂", place: "巴东县", project: "铸造线", period: "2016.10—2018.05", net: 150, assets: 2800, flags: ["无", "是", "是", "是", "是"], claimed: 28, note: "未在州内注册，为0" },
    ],
  },
  {
    title: "三、两项并存",
    rows: [
      { firm: "样例地一硒粮有限公司", place: "恩施市", project: "米面加工", period: "2016.05—2018.05", net: 1000, assets: 2500, flags: YES, reading: "就高", claimed: 55, county: 30, note: "就高：30与25取30" },
      { firm: "示例地二魔芋有限公司", place: "恩施市", project: "精粉线", period: "2016.05—2018.05", net: 1000, assets: 2500, flags: YES, reading: "叠加", claimed: 55, county: 55, note: "叠加：30+25" },
      { firm: "虚构齿科九号厂", place: "利川市", project: "义齿线", period: "2016.08—2018.06", net: 400, assets: 3000, flags: YES, claimed: 30, note: "口径空白，默认就高" },
      { firm: "样例地三锂材有限公司", place: "州高新区", project: "正极材料", period: "2016.01—2018.06", net: 8000, assets: 15000, flags: YES, reading: "叠加", claimed: 390, county: 300, note: "各自封顶后叠加：200+100" },
      { firm: "示例地四瓦楞有限公司", place: "建始县", project: "瓦楞线", period: "2016.11—2018.05", net: 299.99, assets: 2000, flags: YES, reading: "叠加", claimed: 29, note: "设备不足300，只有20" },
      { firm: "虚构电瓷十号厂", place: "来凤县", project: "等静压线", period: "2016.07—2018.04", net: 1200, assets: 3600, flags: ["是", "否", "是", "是", "是"], claimed: 36, note: "未列计划只影响设备补助" },
      { firm: "样例地五饲料有限公司", place: "咸丰县", project: "膨化线", period: "2016.12—2018.03", net: 1500, assets: 4500, flags: ["否", "是", "是", "是", "是"], reading: "叠加", claimed: 90, note: "未在州内注册，两项皆0" },
      { firm: "示例地六茶具有限公司", place: "鹤峰县", project: "注浆线", period: "2017.01—2018.04", net: 900, flags: YES, reading: "叠加", claimed: 27, note: "叠加而只有设备" },
      { firm: "虚构皮革十一号厂", place: "宣恩县", project: "后整线", period: "2016.04—2018.03", net: 1000, assets: 3000, flags: YES, reading: "就高", claimed: 30, note: "两项相等" },
      { firm: "样例地七服装有限公司", place: "巴东县", project: "吊挂线", period: "2017.08—2019.05", net: 2000, assets: 4800, flags: ["是", "是", "是", "否", "是"], reading: "叠加", claimed: 108, county: 60, note: "未投产只影响投资支持" },
    ],
  },
  {
    title: "四、待核实（原始台账里的各种写法）",
    rows: [
      { firm: "示例玄一饮品有限公司", place: "恩施市", project: "饮品线", period: "2017.1-2018.1", net: "１２００", assets: 2100, flags: YES, claimed: 36, note: "全角数字" },
      { firm: "虚构酒业十二号厂", place: "利川市", project: "灌装线", period: "2017年1月至2018年3月", net: "5,000", assets: "5，000", flags: YES, claimed: 150, note: "半角、全角逗号" },
      { firm: "样例玄二制线有限公司", place: "建始县", project: "纺线", period: "20170101-20180331", net: "¥300", assets: 2000, flags: YES, reading: "叠加", claimed: 29, note: "带货币符号" },
      { firm: "示例玄三砂石有限公司", place: "巴东县", project: "制砂楼", period: "2017.02—2018.02", net: "300万", assets: "1.2亿", flags: YES, reading: "叠加", claimed: 109, note: "带单位：万、亿" },
      { firm: "虚构印刷十三号厂", place: "宣恩县", project: "胶印机", period: "2017.03—2018.03", net: "2000000元", assets: 2300, flags: YES, claimed: 23, note: "200万元不到300" },
      { firm: "样例玄四灯饰有限公司", place: "咸丰县", project: "灯饰线", period: "2017.04—2018.04", net: " 850.5 ", assets: 2000, flags: YES, claimed: 25.52, note: "文本数字，前后有空格" },
      { firm: "示例玄五箱包有限公司", place: "来凤县", project: "箱包线", period: "2017.05—2018.05", net: "约300", assets: 2600, flags: YES, claimed: 26, note: "约数不能计算" },
      { firm: "虚构家电十四号厂", place: "鹤峰县", project: "家电线", period: "2017.06—2018.05", net: 600, assets: "三百万", flags: YES, claimed: 18, note: "汉字数字不能计算" },
      { firm: "样例玄六制鞋有限公司", place: "州高新区", project: "制鞋线", period: "2017.07—2018.05", net: "—", assets: 2700, flags: YES, claimed: 27, note: "设备额写作—" },
      { firm: "示例玄七木雕有限公司", place: "恩施市", project: "雕刻机", period: "2017.08—2018.05", net: 620, assets: "/", flags: YES, claimed: 18.6, note: "投资额写作/" },
      { firm: "虚构五金十五号厂", place: "利川市", project: "五金线", period: "2017.09—2018.05", net: "(50)", assets: 2400, flags: YES, claimed: 24, note: "括号负数" },
      { firm: "样例玄八蜂业有限公司", place: "建始县", project: "蜂蜜线", period: "2017.10—2018.05", net: 660, assets: "35%", flags: YES, claimed: 19.8, note: "百分数不是金额" },
      { firm: "示例玄九猕果有限公司", place: "巴东县", project: "冷库", period: "2017.02—2018.04", net: -300, assets: 2500, flags: YES, claimed: 25, note: "负数：先冲红再填" },
      { firm: "虚构蚕丝十六号厂", place: "宣恩县", project: "缫丝线", period: "2017.03—2018.04", net: REF, assets: 2800, flags: YES, claimed: 28, note: "引用已失效" },
      { firm: "样例黄一草编有限公司", place: "咸丰县", project: "草编线", period: "2017.04—2018.05", net: 480, assets: DIV0, flags: YES, claimed: 14.4, note: "上游除以零" },
      { firm: "示例黄二豆业有限公司", place: "来凤县", project: "豆制品线", period: "2017.05—2018.04", net: NA, assets: 3100, flags: YES, claimed: 31, note: "上游查无此项" },
      { firm: "虚构银饰十七号厂", place: "鹤峰县", project: "银饰线", period: "2017.06—2018.04", flags: YES, claimed: 5, note: "金额全空白" },
      { firm: "样例黄三桐油有限公司", place: "恩施市", project: "榨油线", period: "2017.07—2018.04", net: 510, assets: 2200, flags: ["不详", "是", "是", "是", "是"], claimed: 22, note: "标记认不出" },
      { firm: "示例黄四漆器有限公司", place: "利川市", project: "漆器线", period: "2017.08—2018.04", net: 540, assets: 2200, flags: YES, reading: "择一", claimed: 22, note: "口径认不出" },
    ],
  },
];

/** Hidden champions: national rank, provincial rank in the industry. */
// prettier-ignore
export const champions = [
  { firm: "示例甲硒茶有限公司", place: "恩施市", industry: "硒食品加工", item: "冷泡硒茶", national: 1, claimed: 20, note: "全国第一" },
  { firm: "示例丙药业有限公司", place: "巴东县", industry: "生物医药", item: "贝母提取物", national: 2, claimed: 10, note: "全国第二" },
  { firm: "虚构水电二号厂", place: "宣恩县", industry: "清洁能源", item: "小水电调速器", national: 3, claimed: 5, note: "全国第三" },
  { firm: "样例丁风能有限公司", place: "咸丰县", industry: "清洁能源", item: "低风速叶片", national: 4, claimed: 5, note: "三名以外为0" },
  { firm: "虚构玻纤六号厂", place: "建始县", industry: "新型建材", item: "耐碱玻纤", provincial: 1, claimed: 10, note: "全省第一" },
  { firm: "样例己电子有限公司", place: "州高新区", industry: "电子信息", item: "板端连接器", provincial: 2, claimed: 5, note: "全省第二" },
  { firm: "示例天三智造有限公司", place: "州高新区", industry: "智能制造", item: "桁架机械手", provincial: 3, claimed: 3, note: "全省第三" },
  { firm: "虚构机电四号厂", place: "利川市", industry: "智能制造", item: "装配单元", provincial: 4, claimed: 3, note: "三名以外为0" },
  { firm: "样例地一硒粮有限公司", place: "恩施市", industry: "硒食品加工", item: "富硒米", national: 1, provincial: 1, reading: "就高", claimed: 30, note: "就高：20与10取20" },
  { firm: "示例地二魔芋有限公司", place: "恩施市", industry: "硒食品加工", item: "魔芋微粉", national: 1, provincial: 1, reading: "叠加", claimed: 30, note: "叠加：20+10" },
  { firm: "虚构齿科九号厂", place: "利川市", industry: "生物医药", item: "义齿瓷块", national: 3, provincial: 1, claimed: 10, note: "口径空白就高：5与10取10" },
  { firm: "样例地三锂材有限公司", place: "州高新区", industry: "清洁能源", item: "正极前驱体", national: 3, provincial: 1, reading: "叠加", claimed: 15, note: "叠加：5+10" },
  { firm: "示例地四瓦楞有限公司", place: "建始县", industry: "新型建材", item: "蜂窝板", national: 4, provincial: 2, claimed: 5, note: "全国在外，取全省" },
  { firm: "虚构电瓷十号厂", place: "来凤县", industry: "新型建材", item: "空心瓷套", national: 2, provincial: 3, reading: "叠加", claimed: 13, note: "叠加：10+3" },
  { firm: "样例地七服装有限公司", place: "巴东县", industry: "纺织服装", item: "西兰卡普面料", national: 1, claimed: 20, note: "六行业之外仍计，附说明" },
  { firm: "示例地六茶具有限公司", place: "鹤峰县", item: "白瓷茶具", national: 2, claimed: 10, note: "行业空白" },
  { firm: "虚构皮革十一号厂", place: "宣恩县", industry: "轻工", item: "合成革", national: 100, claimed: 0, note: "百名，为0" },
  { firm: "样例玄二制线有限公司", place: "建始县", industry: "智能制造", item: "特种缝线", national: "1", claimed: 20, note: "名次为文本" },
  { firm: "示例玄一饮品有限公司", place: "恩施市", industry: "硒食品加工", item: "硒矿泉水", provincial: "２", claimed: 5, note: "名次为全角文本" },
  { firm: "虚构酒业十二号厂", place: "利川市", industry: "硒食品加工", item: "硒酒", national: 0, claimed: 20, note: "名次不能为0" },
  { firm: "样例玄四灯饰有限公司", place: "咸丰县", industry: "电子信息", item: "线性灯", national: 1.5, claimed: 15, note: "名次不能是小数" },
  { firm: "示例玄三砂石有限公司", place: "巴东县", industry: "新型建材", item: "机制砂", national: -1, claimed: 20, note: "名次不能为负" },
  { firm: "虚构印刷十三号厂", place: "宣恩县", industry: "智能制造", item: "柔印机", national: 1, provincial: 0, claimed: 20, note: "全省名次为0也是错" },
  { firm: "样例玄六制鞋有限公司", place: "州高新区", industry: "智能制造", item: "鞋楦", claimed: 5, note: "两个名次都空白" },
  { firm: "示例玄五箱包有限公司", place: "来凤县", industry: "智能制造", item: "拉杆", national: "第一", claimed: 20, note: "名次须是数字" },
  { firm: "虚构家电十四号厂", place: "鹤峰县", industry: "电子信息", item: "温控器", national: NA, claimed: 5, note: "上游查无此项" },
  { firm: "示例玄七木雕有限公司", place: "恩施市", industry: "智能制造", item: "雕刻头", national: 2, reading: "并计", claimed: 10, note: "口径认不出" },
];

/** The units in the policy's order; `projects` is invented. */
// prettier-ignore
export const units = [
  ["州高新区", 16], ["恩施市", 18], ["利川市", 15], ["建始县", 10], ["巴东县", 9], ["宣恩县", 12],
  ["咸丰县", 10], ["来凤县", 11], ["鹤峰县", 8],
].map(([place, projects]) => ({ place, projects }));

/** Ways of writing a place; `official: false` leaves the name column empty. */
export const spellings = [
  { text: "利川", note: "省略市" },
  { text: "　恩施市　", note: "全角空格" },
  { text: "建始", note: "省略县" },
  { text: " 巴东县 ", note: "前后空格" },
  { text: "鹤峰", note: "省略县" },
  { text: "恩施州高新区", official: false, note: "带州名" },
  { text: "高新区", official: false, note: "本政策内只有一个" },
  { text: "恩施", note: "市还是州？须写明" },
  { text: "宜都", note: "外地：认得名称，政策不含" },
  { text: "州直", note: "不是县市" },
  { text: "示例新区", note: "不存在的地名" },
  { text: null, note: "空白" },
  { text: REF, note: "引用已失效" },
];

/** Spilling demonstrations: a caption and a formula as one would type it. */
// prettier-ignore
export const explanations = [
  { caption: "例一：设备1000、固定资产投资2500，就高", formula: 'JG_EXPLAIN("ES_SUBSIDY",1000,2500,"就高")' },
  { caption: "例二：汇总表中超过上限的一行", formula: 'JG_EXPLAIN("ES_EQUIPMENT",申报汇总表!J12,申报汇总表!L12,申报汇总表!M12,申报汇总表!N12)' },
  { caption: "例三：全国、全省均第一，叠加", formula: 'JG_EXPLAIN("ES_AWARD",1,1,"生物医药","叠加")' },
];
export const clauses = [
  { caption: "设备补助的依据", formula: 'JG_CLAUSE("ES-3.1-b")' },
  { caption: "全国名次奖励的依据", formula: 'JG_CLAUSE("ES-3.1-d")' },
];
