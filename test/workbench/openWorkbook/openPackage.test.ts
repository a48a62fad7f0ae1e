import { strToU8, zipSync } from "fflate";
import { openPackage } from "../../../src/workbench/openWorkbook/openPackage";

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A name as the old container's directory holds it. */
function directoryEntry(name: string): number[] {
  return [...Buffer.from(name, "utf16le")];
}

const workbook = zipSync({
  "xl/workbook.xml": strToU8("<workbook/>"),
  "xl/styles.xml": strToU8("<styleSheet/>"),
});

describe("what a file is", () => {
  it("gives the parts of a workbook", () => {
    expect(Object.keys(openPackage(workbook))).toEqual(["xl/workbook.xml", "xl/styles.xml"]);
  });

  it.each([
    ["empty", new Uint8Array()],
    ["old-xls", new Uint8Array([...OLD_CONTAINER, ...directoryEntry("Workbook")])],
    ["encrypted", new Uint8Array([...OLD_CONTAINER, 0, 0, ...directoryEntry("EncryptedPackage")])],
    ["binary-xlsb", zipSync({ "xl/workbook.bin": strToU8("x") })],
    ["other-package", zipSync({ "word/document.xml": strToU8("<document/>") })],
    ["text", strToU8("序号,企业名称\n1,示例公司\n")],
    ["damaged", workbook.slice(0, workbook.length - 30)],
    ["damaged", new Uint8Array([0, 1, 2, 3])],
    ["too-large", new Uint8Array(50 * 1024 * 1024 + 1)],
  ])("tells that it is %s", (reason, bytes) => {
    expect(() => openPackage(bytes)).toThrow(expect.objectContaining({ reason }));
  });
});
