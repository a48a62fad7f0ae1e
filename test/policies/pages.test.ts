import { policies } from "../../src/policies";
import { policyPages } from "../../src/policies/pages";

describe("what the pane shows of the policies", () => {
  it("is there for each, in the same order", () => {
    expect(policyPages.map(({ policy }) => policy)).toEqual(policies);
  });

  it("is of the policy's own rules, each support under an id of its own", () => {
    for (const { policy, supports } of policyPages) {
      for (const { rules } of supports) expect(policy.rules).toEqual(expect.arrayContaining(rules));
    }
    const ids = policyPages.flatMap(({ supports }) => supports.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
