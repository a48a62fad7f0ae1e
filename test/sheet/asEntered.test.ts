import { asEntered } from "../../src/sheet/asEntered";

describe("entering a text", () => {
  it.each(["=A1", "+1", "-", "@x", "'x", "#N/A", "1/2", "2018年6月", "１２", "true", " FALSE "])(
    "protects %p from being read",
    (text) => {
      expect(asEntered(text)).toBe(`'${text}`);
    }
  );

  it.each(["", "宜都", "小计", "YC-甲", "一致", "true story"])("leaves %p as it is", (text) => {
    expect(asEntered(text)).toBe(text);
  });
});
