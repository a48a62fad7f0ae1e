import { auditRule, policies } from "../../src/policies";
import { linjiang } from "../fixtures/policies/linjiang";
import { messageOf, refusalOf } from "../support/refusal";

const enshi = policies.find(({ id }) => id === "enshi")!;

describe("a ledger that no rule can go by", () => {
  const error = refusalOf(() => auditRule(enshi, { columns: [{ index: 0, heading: "备注" }] }));
  const { zh, en } = messageOf(error);

  it("is told the policy, and each argument that would do once", () => {
    expect(error.code).toBe("noRuleColumns");
    // What Enshi supports: equipment, fixed assets, and champions by their rank.
    const wanted = ["equipment", "fixed_assets", "national_rank", "provincial_rank"];
    for (const text of [zh, en]) {
      expect([...text.matchAll(/[（(](\w+)[）)]/g)].map(([, name]) => name).sort()).toEqual(wanted);
    }
    expect(zh).toContain(enshi.document.zh);
    expect(en).toContain(enshi.document.en);
  });

  it("is told of any ledger where the policy has no audit", () => {
    const field = {
      id: "equipment",
      label: linjiang.document,
      kind: "amount",
      headings: [],
    } as const;
    const column = { index: 0, heading: "设备", field };
    const refused = refusalOf(() => auditRule(linjiang, { columns: [column] }));
    expect([refused.code, refused.payload]).toEqual([
      "noRuleColumns",
      { policy: linjiang.document, names: [] },
    ]);
  });
});
