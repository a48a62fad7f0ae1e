import { readOptions } from "../../build/options";

describe("the build's options", () => {
  it("default to the development server, Microsoft's global servers and no namespace", () => {
    expect(readOptions({ WEBPACK_BUNDLE: true })).toMatchObject({
      namespace: undefined,
      baseUrl: "https://localhost:3443",
      officeFolder: "https://appsforoffice.microsoft.com/lib/1/hosted/",
    });
  });

  it("take an address with or without a slash at its end", () => {
    for (const baseUrl of ["https://example.org/jigai", "https://example.org/jigai/"]) {
      expect(readOptions({ baseUrl }).baseUrl).toBe("https://example.org/jigai");
    }
    expect(readOptions({ baseUrl: "https://10.1.2.3:8443" }).baseUrl).toBe("https://10.1.2.3:8443");
  });

  it.each([
    "http://example.org",
    "example.org/jigai",
    "https://example.org/?a=1",
    "https://example.org/#a",
    "https://user:pass@example.org",
    'https://example.org/"quoted"',
    "https://example.org/a&b",
    "https://example.org/a b",
    "",
    true,
  ])("refuse the address %p and say what is allowed", (baseUrl) => {
    expect(() => readOptions({ baseUrl })).toThrow(/baseUrl.*allowed is an https address/);
  });

  it.each(["JG", "Gov.JG", "a1"])("take the namespace %p", (namespace) => {
    expect(readOptions({ namespace }).namespace).toBe(namespace);
  });

  it.each(["", "1JG", "技改", "J G", "JG.", ".JG", "J..G", "JG_", "A".repeat(33), true])(
    "refuse the namespace %p and say what is allowed",
    (namespace) => {
      expect(() => readOptions({ namespace })).toThrow(/namespace.*allowed are letters/);
    }
  );

  it("take office.js from three places and no other", () => {
    expect(readOptions({ officejs: "china" }).officeFolder).toContain(".office365.cn/");
    expect(readOptions({ officejs: "local" }).officeFolder).toBe("office/");
    for (const officejs of ["cn", "toString", "", true]) {
      expect(() => readOptions({ officejs })).toThrow("allowed are global, china, local");
    }
  });

  it("refuse an option that does not exist, rather than pass over a slip of the pen", () => {
    expect(() => readOptions({ baseURL: "https://example.org" })).toThrow(
      "--env baseURL: there is no such option. Options are namespace, baseUrl, officejs."
    );
  });
});
