/** What is sorted out before topics are asked about it speaks of none of them. */
import { Hearing, mentionIn, type Heard } from "../../src/core/audit/topic";
import type { Said } from "../../src/core/ledger/ledger";
import { policies } from "../../src/policies";
import { topicsOf } from "../../src/policies/topicsOf";

const HEADINGS = [
  ...["备注", "项目名称", "有无银行贷款", "实际支付利息", "生产性设备(不含税)", "设备投资(含税)"],
  ...["是否竣工验收", "资金来源", "已补贴金额", "税率", "支持方式", "开户银行", "建设内容", "进度"],
];

/** As they are looked through: without spaces and wide brackets. */
const CELLS: Said["cell"][] = [
  ...["是", "否", "无", "有", "0", "自筹", "没有贷款", "银行贷款500万元", "工行", "融资租赁"],
  ...[
    "租赁厂房",
    "发行债券",
    "2017年已补助30万元",
    "历年补助20万元",
    "以上金额均为含税价",
    "价税合计",
  ],
  ...["不含税", "在建,预计2019年竣工", "已竣工验收", "企业1有限公司", "项目1", "2018-420500-1"],
  ...[0, 1, 428.5, true, false],
  { number: 43500, format: "date" as const },
  { number: 0.13, format: "percent" as const },
];

function* everything(): Generator<Said> {
  for (const cell of CELLS) {
    for (const heading of HEADINGS) {
      for (const kind of ["cell", "name"] as const) {
        yield { of: kind, address: "H7", heading, cell };
      }
    }
    for (const kind of ["section", "line"] as const) yield { of: kind, address: "A1", cell };
  }
}

function textOf({ cell }: Said): string {
  if (typeof cell === "number") return "";
  if (typeof cell !== "object") return String(cell);
  return "format" in cell && cell.format === "percent" ? "13%" : "43500";
}

const OWN = ["实际支付利息", "生产性设备(不含税)", "设备投资"].map((heading): Said => ({
  of: "cell",
  address: "G7",
  heading,
  cell: 100,
}));

it.each(policies.map((policy) => [policy.id, topicsOf(policy)] as const))(
  "leaves out nothing that speaks of a topic of %s",
  (_, topics) => {
    const hearing = new Hearing(topics);
    let mentions = 0;
    for (const said of everything()) {
      const [heard] = hearing.among([said]);
      const whole: Heard = { ...said, text: textOf(said), topics };
      const found = topics.filter((topic) =>
        [undefined, ...OWN].some((own) => mentionIn(topic, whole, {}, own) !== undefined)
      );
      mentions += found.length;
      expect({ said, left: found.filter((each) => !heard?.topics.includes(each)) }).toEqual({
        said,
        left: [],
      });
    }
    expect(mentions).toBeGreaterThan(100);
  }
);

it("hears nothing of a number or a word under a heading that speaks of nothing", () => {
  const hearing = new Hearing(topicsOf(policies[0]!));
  const said = ["是", "项目1", 12].map((cell): Said => ({
    of: "cell",
    address: "L7",
    heading: "序号",
    cell,
  }));
  expect(hearing.among(said)).toEqual([]);
});
