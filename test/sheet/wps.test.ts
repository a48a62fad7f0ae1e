import { describeContract } from "./contract";
import { wpsDriver } from "./support/wpsDriver";

const driver = wpsDriver();

// The contract's tasks keep what they need between two of them on the page's window.
beforeAll(() => Object.assign(globalThis, { window: globalThis }));

describe("the sheet of WPS, on its object model in memory", () => {
  describeContract(() => driver);

  it("says that a sheet is protected, and writes nothing", async () => {
    await driver.open({ A1: { content: 1 } });
    driver.book().sheets[0]!.ProtectContents = true;
    const codes = await driver.run(async (sheet) => {
      const { sheetId } = await sheet.readUsed();
      const failed = (error: { code: string }) => error.code;
      return Promise.all([
        sheet.writeBlock({ sheetId, row: 4, column: 0 }, [[{ value: 1 }]]).catch(failed),
        sheet.colour(sheetId, [{ row: 0, column: 0, style: "over" }]).catch(failed),
      ]);
    }, undefined);
    expect(codes).toEqual(["protected", "protected"]);
    expect(await driver.cells()).toEqual({ A1: { content: 1 } });
  });

  it("says that a cell is being edited, and that a picture is selected", async () => {
    await driver.open({});
    const { application } = driver.book();
    application.Ready = false;
    const read = () => driver.run((sheet) => sheet.readUsed().catch(({ code }) => code), undefined);
    expect(await read()).toBe("busy");
    application.Ready = true;
    Object.defineProperty(application, "Selection", { value: { Name: "图片 1" } });
    expect(await read()).toBe("notCells");
  });

  it("takes a sheet that has been renamed, or another workbook, for gone", async () => {
    await driver.open({});
    const { sheetId } = await driver.run((sheet) => sheet.readUsed(), undefined);
    const goTo = (id: string) =>
      driver.run((sheet, to) => sheet.goTo(to, 0, 0).catch(({ code }) => code), id);
    driver.book().sheets[0]!.Name = "台账（旧）";
    expect(await goTo(sheetId)).toBe("gone");
    driver.book().sheets[0]!.Name = "台账";
    driver.book().application.ActiveWorkbook.FullName = "/home/user/别的.xlsx";
    expect(await goTo(sheetId)).toBe("gone");
  });
});
