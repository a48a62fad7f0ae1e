/** A language added by a folder: the whole product speaks it where it can, Chinese where not, and says what is missing. */
import { JigaiError } from "../../src/core/error";
import { auditWords } from "../../src/core/audit/words";
import { dictionaries, errorText, inLanguage, verbatim } from "../../src/core/text";
import { languageCoded, languages, tagOf } from "../../src/core/text/languages";
import { approvalWords } from "../../src/core/report/approval/words";
import { customFunctions } from "../../src/functions/customFunction";
import { speak } from "../../src/functions/language";
import { targetsMessages } from "../../src/taskpane/pages/targets/messages";
import { errorIn } from "../support/functions";
import { sourceMetadata } from "../support/metadata";
import { run } from "../cli/support/run";
import { xx } from "../fixtures/languages/xx";
import { areaWords, missingTexts, strayTexts } from "./missingTexts";

jest.mock("../../src/core/text/further", () => ({
  furtherLanguages: [require("../fixtures/languages/xx").xx],
}));

const made = languageCoded("xx")!;
const call = (id: string, ...args: unknown[]) =>
  customFunctions.find((each) => each.id === id)!.calculate(args.map((arg) => [[arg]]));

test("it can be chosen, after the two that are complete", () => {
  expect(languages.map(({ code, name }) => `${code} ${name}`)).toEqual([
    "zh 中文",
    "en English",
    "xx Xxish",
  ]);
  expect(tagOf(made)).toBe("x-made-up");
});

test("the functions' errors are its own where it has them, else Chinese", () => {
  const of = (code: "notAFlag" | "notARank") =>
    errorText(new JigaiError(code, { found: "呵" }), made);
  expect(of("notAFlag")).toBe("xx: no flag: 呵");
  expect(of("notARank")).toBe("“呵”不是名次。请填 1 起的整数。");
});

test("the functions speak it", () => {
  speak(made);
  const [[cell]] = call("YC_TARGET", "2031") as [[unknown]];
  speak("zh");
  const [[chinese]] = call("YC_TARGET", "2031") as [[unknown]];
  expect(errorIn(cell)?.message ?? cell).toEqual(errorIn(chinese)?.message ?? chinese);
});

test("the functions' help has its texts, else Chinese ones", () => {
  const [inXx, chinese] = [made, "zh" as const].map((language) =>
    sourceMetadata(language).find(({ id }) => id === "YC_TARGET")!
  );
  expect(inXx!.parameters[0]!.description).toBe("xx year");
  expect(inXx!.description).toBe(chinese!.description);
});

test("audit, approval sheets and the pane's pages have its words, else Chinese ones", () => {
  expect(inLanguage(auditWords, made).noCause).toBe("xx no cause");
  expect(inLanguage(approvalWords, made).seal).toBe("xx seal");
  expect(inLanguage(approvalWords, made).date).toBe(approvalWords.zh.date);
  const { tabs } = inLanguage(targetsMessages, made);
  expect(tabs).toEqual({ ...targetsMessages.zh.tabs, progress: "xx progress" });
});

test("the command takes it and says Chinese where it has nothing", async () => {
  const [asked, chinese] = [await run("--help", "--lang", "xx"), await run("--help")];
  expect(asked).toEqual(chinese);
  expect(asked.status).toBe(0);
  expect((await run("functions", "--lang", "xx")).out).toContain("xx year");
  expect((await run("functions", "--lang", "yy")).err).toContain("xx");
});

test("texts that are composed of others are composed in it, too", () => {
  expect(inLanguage(dictionaries, made).explain.result).toBe("xx result");
  expect(inLanguage(verbatim("12"), made)).toBe("12");
});

describe("what is missing", () => {
  const missing = missingTexts(xx);

  test("is listed by area and key", () => {
    expect(missing["core"]).toContain("errors.notARank()");
    expect(missing["core"]).not.toContain("errors.notAFlag()");
    expect(missing["pane.targets"]).toContain("tabs.split");
    expect(missing["pane.targets"]).not.toContain("tabs.progress");
    expect(missing["texts"]).not.toContain("年度：2018、2019、2020 或 合计");
    expect(missing["texts"]!.length).toBeGreaterThan(100);
  });

  test("and where a text is composed beside its English, which no translation reaches", () => {
    expect(missing["composed"]!.length).toBeLessThan(60);
    for (const place of missing["composed"]!) expect(place).toMatch(/^[\w/.-]+\.tsx?:\d+$/);
  });

  test("covers every area", () => {
    expect(Object.keys(missing).sort()).toEqual(
      [...new Set(areaWords().map(([area]) => area)), "composed", "texts"].sort()
    );
    expect(areaWords().length).toBe(Object.keys(missing).length - 2);
  });

  test("and so is what fits nowhere", () => {
    const stray = strayTexts(xx);
    expect(stray["core"]).toEqual(["gone"]);
    expect(stray["command"]).toEqual(["usageHint"]);
    expect(stray["texts"]).toEqual([]);
  });
});
