import { Listing } from "../../../src/core/audit/listing";

describe("a list that is cut", () => {
  it.each([
    [0, []],
    [1, ["甲"]],
    [2, ["甲", "乙"]],
    [3, ["甲", "乙", "丙"]],
    [4, ["甲", "乙", "丙"]],
  ])("keeps the first %i of three, and counts all", (most, items) => {
    const listing = new Listing<string>(most);
    ["甲", "乙", "丙"].forEach((item) => listing.add(item));
    expect(listing.items).toEqual(items);
    expect(listing.count).toBe(3);
  });
});
