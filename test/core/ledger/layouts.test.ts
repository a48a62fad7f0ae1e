import { findLedgers, type Ledger } from "../../../src/core/ledger";
import { places } from "../../../src/policies/yichang/places";
import { fieldsOf, sheet, valuesOf } from "./sheet";

function only(text: string, merges: readonly string[] = []): Ledger {
  const ledgers = findLedgers(sheet(text, merges), { places });
  expect(ledgers).toHaveLength(1);
  return ledgers[0]!;
}

test("1 applications: a heading of two rows, sums and a signature", () => {
  const ledger = only(
    `
宜昌市工业技改项目资金申报汇总表
填报单位：市经信局 | | | | | | | | | | | | | | | | | | | 单位：万元
序号|企业名称|统一社会信用代码|所属县市区|项目名称|备案证号|建设起止年月|总投资|生产性设备||是否竣工验收|有无银行贷款|银行贷款额|实际支付利息|融资租赁租金|债券利息|申报补助额|县级审核额|市级审定额|备注
||||||||含税|不含税||||||||||
1|甲化工|91420500A|高新区|扩建|2018-001|2018.3-2019.6|8000|4640|4000|是|无|||||300|300|300|
2|乙机械|91420500B|猇亭|更新|2018-002|2018年5月|5000|1160|1000|√|有|2000|428.5|||214.25|214.25||补件
|小计||||||13000|5800|5000|||2000|428.5|||514.25|||
合计|||||||13000|5800|5000|||2000|428.5|||514.25|||
制表人：张三||||审核人：李四
`,
    ["A1:T1", "I3:J3", ..."ABCDEFGHKLMNOPQRST".split("").map((c) => `${c}3:${c}4`)]
  );
  expect(ledger.title).toBe("宜昌市工业技改项目资金申报汇总表");
  expect(ledger.headingRows).toEqual([2, 3]);
  expect(ledger.area).toEqual({ top: 2, left: 0, bottom: 8, right: 19 });
  expect(fieldsOf(ledger)).toBe(
    "serial firm credit_code place project filing_no period total_investment equipment_gross equipment " +
      "completed has_loan loan_amount loan_interest lease_rent bond_interest reported county_approved city_approved remark"
  );
  expect(ledger.columns[9]).toMatchObject({
    heading: "生产性设备 / 不含税",
    by: "heading",
    unit: "万元",
    unitFrom: "unitLine",
  });
  expect(
    valuesOf(
      ledger,
      "firm",
      "place",
      "equipment",
      "completed",
      "has_loan",
      "loan_interest",
      "reported"
    )
  ).toEqual([
    "5 | data | 甲化工 | 宜昌高新区 | 4000 | true | false |  | 300",
    "6 | data | 乙机械 | 猇亭区 | 1000 | true | true | 428.5 | 214.25",
    "7 | subtotal |  |  | 5000 |  |  | 428.5 | 514.25",
    "8 | total |  |  | 5000 |  |  | 428.5 | 514.25",
    "9 | note",
  ]);
});

test("2 invoices, in 元", () => {
  const ledger = only(`
甲化工设备购置明细表（单位：元）
设备名称|规格型号|数量|供应商|发票号码|开票日期|含税金额|税率|不含税金额|付款日期|凭证号|审定金额|核减原因
反应釜|K-300|2套|某重工|00012345|2018.6.21|1160000|16%|1000000|20180702|记-15|1000000|
离心机|"800"|1|某机电|678|43435|"226,000"|0.13@percent|200000|2019年5月|记-16|150000|含安装费
合计||||||1386000||1200000|||1150000|
`);
  expect(ledger.title).toBe("甲化工设备购置明细表");
  expect(fieldsOf(ledger)).toBe(
    "item model quantity supplier invoice_no invoice_date gross tax_rate net payment_date voucher city_approved reduction_reason"
  );
  expect(
    valuesOf(
      ledger,
      "model",
      "quantity",
      "invoice_date",
      "gross",
      "tax_rate",
      "net",
      "payment_date"
    )
  ).toEqual([
    "3 | data | K-300 | 2 | 2018-6-21 | 116 | 0.16 | 100 | 2018-7-2",
    "4 | data | 800 | 1 | 2018-12-1 | 22.6 | 0.13 | 20 | E dayMissing",
    "5 | total |  |  |  | 138.6 |  | 120",
  ]);
});

test("3 interest payments", () => {
  const ledger = only(`
单位：万元
贷款银行|合同号|放款日期|贷款金额|其中用于技改|利率%|付息日期|付息金额|计入贴息金额
工行|2018-工-1|2018-03-01|2000|1500|4.35|2018/6/20|24.17|18.13
建行|建-7|43160@date|500|/|4.75|2018年9月20日|6|—
`);
  expect(fieldsOf(ledger)).toBe(
    "bank contract_no loan_date loan_amount used_for_renovation interest_rate interest_date interest_amount interest_counted"
  );
  expect(
    valuesOf(
      ledger,
      "loan_date",
      "used_for_renovation",
      "interest_rate",
      "interest_date",
      "interest_counted"
    )
  ).toEqual([
    "3 | data | 2018-3-1 | 1500 | 4.35 | 2018-6-20 | 18.13",
    "4 | data | 2018-3-1 |  | 4.75 | 2018-9-20",
  ]);
});

test("4 the fund's ledger", () => {
  const ledger = only(`
年度|县市区|类别|预算安排数（万元）|到位数（万元）|到位日期|企业|项目|应补|已拨|未拨|文号
2018|宜都|一类|3000|3000|2018.12.20|甲公司|扩建|300|100|200|宜财企〔2018〕1号
"2019年"|长阳县|二类|2000|"1,500"|43900@date|乙公司|更新|150|160|-10|
`);
  expect(fieldsOf(ledger)).toBe(
    "year place class budget in_place in_place_date firm project due disbursed outstanding document"
  );
  expect(ledger.columns[3]).toMatchObject({ unit: "万元", unitFrom: "heading" });
  expect(ledger.columns[8]).toMatchObject({ unit: "万元", unitFrom: "default" });
  expect(
    valuesOf(ledger, "year", "place", "in_place", "in_place_date", "disbursed", "outstanding")
  ).toEqual([
    "2 | data | 2018 | 宜都市 | 3000 | 2018-12-20 | 100 | 200",
    "3 | data | 2019年 | 长阳土家族自治县 | 1500 | 2020-3-10 | 160 | -10",
  ]);
  expect(ledger.notes.map(({ address }) => address)).toContain("J1");
});

test("5 quarterly progress, in 亿元", () => {
  const ledger = only(`
2018年一季度技改投资进度表
单位:亿元
县市区|年度目标|本季完成|1-本月累计|上年同期|同比±%|占目标%|时间进度差|排名
全市|700|236.27|236.27|55.46|326.0|33.8|8.8|
宜都市|120|40.5|40.5|30|0.35@percent|33.75|8.75|1
市直|0.0001|0|0||||—|—
`);
  expect(fieldsOf(ledger)).toBe(
    "place target current cumulative previous growth share_of_target pace rank"
  );
  expect(valuesOf(ledger, "place", "target", "cumulative", "growth", "pace", "rank")).toEqual([
    "4 | total |  | 7000000 | 2362700 | 326 | 8.8",
    "5 | data | 宜都市 | 1200000 | 405000 | 35 | 8.75 | 1",
    "6 | data | E unknownPlace | 1 | 0",
  ]);
});

test("6 the ranking", () => {
  const ledger = only(`
类别|县市区|技改投资|增幅%|工业投资|到位资金|综合得分|类内排名|末位|措施
一类|夷陵区|100|20|300|2000|95.5|1|×|
|枝江|80|-3.5|200|1000|80|2|√|约谈
`);
  expect(fieldsOf(ledger)).toBe(
    "class place renovation growth industrial_investment in_place score rank_in_class is_last measure"
  );
  expect(
    valuesOf(ledger, "place", "growth", "score", "rank_in_class", "is_last", "measure")
  ).toEqual([
    "2 | data | 夷陵区 | 20 | 95.5 | 1 | false",
    "3 | data | 枝江市 | -3.5 | 80 | 2 | true | 约谈",
  ]);
});

test("7 the audit's comparison", () => {
  const ledger = only(`
项目|申报数（元）|审定数（元）|系统计算数（元）|差异（元）|差异原因|依据条款
甲项目|3200000|3000000|3000000|200000|未封顶|四（一）
乙项目|100000|110000|110000|-10000|漏计|
`);
  expect(fieldsOf(ledger)).toBe("project reported city_approved computed difference reason clause");
  expect(valuesOf(ledger, "project", "reported", "city_approved", "difference", "reason")).toEqual([
    "2 | data | 甲项目 | 320 | 300 | 20 | 未封顶",
    "3 | data | 乙项目 | 10 | 11 | -1 | 漏计",
  ]);
});
