import type { FunctionInfo } from "../../../../src/taskpane/pages/functions/model/catalogue";
import { groupByPolicy } from "../../../../src/taskpane/pages/functions/model/groupByPolicy";

describe("the groups of the list", () => {
  const listed = (id: string): FunctionInfo => ({ id, name: id, description: "", parameters: [] });

  it("are the policies, by whose calculations they are, then what belongs to none", () => {
    const ids = ["ES_RANK", "JG_AMOUNT", "YC_SUBSIDY", "JG_ALLOCATE", "YC_RANK"];
    const groups = groupByPolicy(ids.map(listed));
    expect(
      groups.map(({ name, functions }) => [name?.zh, ...functions.map(({ id }) => id)])
    ).toEqual([
      ["宜昌", "YC_SUBSIDY", "YC_RANK"],
      ["恩施", "ES_RANK"],
      [undefined, "JG_AMOUNT", "JG_ALLOCATE"],
    ]);
  });

  it("are left out where nothing was found", () => {
    expect(groupByPolicy([listed("ES_RANK")])).toHaveLength(1);
  });
});
