import { policies } from "../../src/policies";
import { policyPages } from "../../src/policies/pages";

it("is there for each policy, in their order", () => {
  expect(policyPages.map(({ policy }) => policy)).toEqual(policies);
});

it("has each support under an id of its own", () => {
  const ids = policyPages.flatMap(({ supports }) => supports.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(policyPages.map((pages) => [pages.policy.name.en, pages] as const))(
  "what the pane shows of %s",
  (_, { policy, supports, targets, funds }) => {
    const { checks = [], reward, yearly } = funds ?? {};
    const codes = policy.places.units.map(({ code }) => code).sort();

    it("is worked out by the policy's own rules and tables", () => {
      const rules = [
        ...supports.flatMap((support) => support.rules),
        ...(targets ? [targets.target, targets.class, targets.minimum] : []),
        ...checks.flatMap((check) => [check.minimum, ...(check.class ? [check.class.rule] : [])]),
        ...(yearly ? [yearly.rule] : []),
      ];
      const tables = [
        ...(targets ? [targets.ranking] : []),
        ...checks.map(({ rule }) => rule),
        ...(reward ? [reward.rule] : []),
      ];
      expect(policy.rules).toEqual(expect.arrayContaining(rules));
      expect(policy.tables).toEqual(expect.arrayContaining(tables));
    });

    it("has samples for every unit", () => {
      if (targets) expect(Object.keys(targets.sample.figures).sort()).toEqual(codes);
      for (const { sample } of checks) expect(sample).toHaveLength(codes.length);
      if (reward) expect(reward.sample.figures).toHaveLength(reward.rewarded.places.length);
    });
  }
);
