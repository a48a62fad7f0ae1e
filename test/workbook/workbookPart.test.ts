/** What the list of sheets and the relationships say, among what else may stand there. */
import { openWorkbook } from "../../src/workbook";
import { relationships, smallParts, zipped, type Parts } from "../support/xlsxPackage";

const usual = smallParts({ sheets: { 甲: "", 乙: "", 丙: "" } });
const MAIN_PART = "xl/workbook.xml";

/** The workbook with other parts, or with pieces of its main part replaced. */
function opened(parts: Parts, ...replaced: [from: string, to: string][]) {
  const main = replaced.reduce(
    (xml, [from, to]) => xml.replace(from, to),
    String(usual[MAIN_PART])
  );
  return openWorkbook(zipped({ ...usual, [MAIN_PART]: main, ...parts }));
}
const names = ({ sheets }: ReturnType<typeof openWorkbook>) => sheets.map(({ name }) => name);

describe("the sheets of a workbook", () => {
  it("are those in its list that have names, and no others", () => {
    const elsewhere = '<custom><sheet name="丁" r:id="rId1"/></custom>';
    const among = '<sheets><other name="戊" r:id="rId1"/><sheet r:id="rId1"/>';
    expect(names(opened({}, ["<sheets>", `${elsewhere}${among}`]))).toEqual(["甲", "乙", "丙"]);
    expect(opened({}, ["</sheets>", `</sheets>${elsewhere}`]).missing).toEqual([]);
  });

  it("may be hidden", () => {
    const hidden = opened(
      {},
      ['name="乙"', 'name="乙" state="hidden"'],
      ['name="丙"', 'name="丙" state="visible"']
    );
    expect(hidden.sheets.map((sheet) => sheet.hidden)).toEqual([false, true, false]);
  });

  it("have one on show, which the first window says", () => {
    const views = (inside: string) => opened({}, ["<sheets>", `${inside}<sheets>`]).active?.name;
    expect(
      views('<bookViews><workbookView activeTab="1"/><workbookView activeTab="2"/></bookViews>')
    ).toBe("乙");
    expect(views("<bookViews><workbookView/></bookViews>")).toBe("甲");
    expect(views('<custom><view activeTab="1"/></custom>')).toBeUndefined();
  });
});

describe("names for cells", () => {
  const defined = (inside: string, around = "definedNames") =>
    opened({}, ["</sheets>", `</sheets><${around}>${inside}</${around}>`]).definedNames;

  it("have their formulas, and a sheet where they are of one", () => {
    expect(
      defined(
        '<definedName name="a">1</definedName> x <definedName name="b" localSheetId="1">2</definedName>' +
          '<definedName name="my_xlnm.c">3</definedName><definedName name="_XLNM.d">4</definedName><definedName>5</definedName>'
      )
    ).toStrictEqual([
      { name: "a", formula: "1", hidden: false },
      { name: "b", formula: "2", hidden: false, sheet: "乙" },
      { name: "my_xlnm.c", formula: "3", hidden: false },
    ]);
  });

  it("stand in their list only", () => {
    expect(defined('<definedName name="a">1</definedName>', "custom")).toEqual([]);
    expect(defined('<other name="a">1</other>')).toEqual([]);
    expect(defined('<x><definedName name="a">1</definedName></x>')).toEqual([]);
  });
});

describe("the main part", () => {
  it("is the one of its type, wherever that stands among relationships", () => {
    const rels = relationships([
      ["rId1", "core-properties", "docProps/core.xml"],
      ["rId2", "officeDocument", "book/main.xml"],
    ]);
    const bytes = zipped({
      "_rels/.rels": rels,
      "docProps/core.xml": "<properties/>",
      "book/main.xml": String(usual[MAIN_PART]),
      "book/_rels/main.xml.rels": relationships([
        ["rId1", "worksheet", "../xl/worksheets/sheet1.xml"],
      ]),
      "xl/worksheets/sheet1.xml": String(usual["xl/worksheets/sheet1.xml"]),
    });
    expect(names(openWorkbook(bytes))).toEqual(["甲"]);
  });

  it("is a workbook's", () => {
    expect(() => opened({ [MAIN_PART]: "<document/>" })).toThrow(
      expect.objectContaining({ reason: "other-package" })
    );
  });
});

it("relationships that lack something, or are none, are passed over", () => {
  const rels = String(usual["xl/_rels/workbook.xml.rels"]).replace(
    /(<Relationships[^>]*>)/,
    '$1<Relationship Type="a/styles" Target="x"/><Relationship Id="rId1" Target="x"/>' +
      '<Relationship Id="rId1" Type="a/worksheet"/><Other Id="rId1" Type="a/worksheet" Target="x"/>'
  );
  const behind = rels.replace(
    "</Relationships>",
    '<Other Id="rId2" Type="a/worksheet" Target="x"/><Relationship Id="rId2" Type="a/worksheet"/></Relationships>'
  );
  expect(names(opened({ "xl/_rels/workbook.xml.rels": behind }))).toEqual(["甲", "乙", "丙"]);
});
