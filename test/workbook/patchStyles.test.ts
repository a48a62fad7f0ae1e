import { patchStyles } from "../../src/workbook/patch/patchStyles";
import type { StyleChange } from "../../src/workbook";

const FONTS =
  '<fonts count="2"><font><sz val="11"/></font><font><b/><i/><sz val="14"/><name val="宋体"/></font></fonts>';
const FILLS = '<fills count="2"><fill><patternFill patternType="none"/></fill><fill/></fills>';
const BORDERS = '<borders count="1"><border/></borders>';
const CENTRED =
  '<xf numFmtId="9" fontId="1" fillId="1"><alignment horizontal="center"/><protection locked="0"/></xf>';
const styles = (inside: string) => `<styleSheet xmlns="m">${inside}</styleSheet>`;
const OWN = styles(
  `${FONTS}${FILLS}${BORDERS}<cellXfs count="2"><xf fontId="0"/>${CENTRED}</cellXfs>`
);

/** The style that one of the workbook's becomes, and all styles afterwards. */
function restyled(place: number, change: StyleChange, xml = OWN) {
  const patched = patchStyles(xml, [], [{ place, change }]);
  const all = /<\w*:?cellXfs[^>]*>(.*)<\/\w*:?cellXfs>/.exec(patched.xml)![1]!;
  const each = all.match(/<(\w*:?)xf\b[^>]*?(?:\/>|>.*?<\/\1xf>)/g)!;
  return { xml: patched.xml, xf: each[patched.places.restyledIndex(String(place), change)] };
}

describe("a style of the workbook with a change", () => {
  it("differs in nothing else: bold", () => {
    const { xml, xf } = restyled(0, { bold: true });
    expect(xf).toBe('<xf fontId="2" applyFont="1"/>');
    expect(xml).toContain('<fonts count="3">');
    expect(xml).toContain('<font><b/><sz val="11"/></font></fonts>');
    expect(xml).toContain(`${FILLS}${BORDERS}<cellXfs count="3">`);
  });

  it("differs in nothing else: no longer bold", () => {
    const { xml, xf } = restyled(1, { bold: false });
    expect(xf).toBe(
      CENTRED.replace('fontId="1" fillId="1"', 'fontId="2" fillId="1" applyFont="1"')
    );
    expect(xml).toContain('<font><i/><sz val="14"/><name val="宋体"/></font></fonts>');
  });

  it("differs in nothing else: a fill, or none", () => {
    const { xml, xf } = restyled(1, { fill: "FFC7CE" });
    expect(xf).toBe(CENTRED.replace('fillId="1"', 'fillId="2" applyFill="1"'));
    expect(xml).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill></fills>'
    );
    expect(restyled(1, { fill: null }).xf).toBe(
      CENTRED.replace('fillId="1"', 'fillId="0" applyFill="1"')
    );
  });

  it("differs in nothing else: a number format", () => {
    const { xml, xf } = restyled(1, { numberFormat: '0"元"' });
    // A workbook's own formats begin at 164 (ISO/IEC 29500-1, 18.8.30).
    expect(xf).toBe(
      CENTRED.replace(
        'numFmtId="9" fontId="1" fillId="1"',
        'numFmtId="164" fontId="1" fillId="1" applyNumberFormat="1"'
      )
    );
    expect(xml).toContain(
      '<styleSheet xmlns="m"><numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot;元&quot;"/></numFmts><fonts'
    );
    expect(restyled(1, { numberFormat: "General" }).xml).not.toContain("numFmts");
  });

  it("differs in nothing else: wrapping, or none", () => {
    expect(restyled(1, { wrapped: true }).xf).toBe(
      '<xf numFmtId="9" fontId="1" fillId="1" applyAlignment="1">' +
        '<alignment horizontal="center" wrapText="1"></alignment><protection locked="0"/></xf>'
    );
    expect(restyled(0, { wrapped: true }).xf).toBe(
      '<xf fontId="0" applyAlignment="1"><alignment wrapText="1"></alignment></xf>'
    );
    const wrapped = OWN.replace('"center"', '"center" wrapText="1"');
    expect(restyled(1, { wrapped: false }, wrapped).xf).toBe(
      '<xf numFmtId="9" fontId="1" fillId="1" applyAlignment="1">' +
        '<alignment horizontal="center"></alignment><protection locked="0"/></xf>'
    );
  });

  it("is made of the usual one where the workbook hasn't the place", () => {
    expect(restyled(7, { wrapped: true }).xf).toBe(
      '<xf applyAlignment="1"><alignment wrapText="1"></alignment></xf>'
    );
    const { xml, xf } = restyled(7, { bold: true });
    expect(xf).toBe('<xf fontId="2" applyFont="1"/>');
    expect(xml).toContain('<font><b/><sz val="11"/></font></fonts>');
  });

  it("keeps the workbook's prefix", () => {
    const own = '<x:styleSheet xmlns:x="m"><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>';
    expect(restyled(0, { wrapped: true }, own).xf).toBe(
      '<x:xf applyAlignment="1"><x:alignment wrapText="1"></x:alignment></x:xf>'
    );
    expect(restyled(3, { wrapped: true }, own).xf).toBe(
      '<x:xf applyAlignment="1"><x:alignment wrapText="1"></x:alignment></x:xf>'
    );
  });
});

describe("our styles", () => {
  const placesIn = (xml: string) => {
    const { places } = patchStyles(xml, ["text", "heading", "link"]);
    return (["text", "heading", "link", "amount"] as const).map(places.styleIndex);
  };

  it("come behind those that are there, each once; one that isn't wanted is the first", () => {
    expect(placesIn(OWN)).toEqual([2, 3, 4, 0]);
  });

  it("come behind the usual ones in a list that is missing or blank", () => {
    const { xml, places } = patchStyles(styles(""), ["heading"]);
    expect(places.styleIndex("heading")).toBe(1);
    const sides = ["left", "right", "top", "bottom"].map(
      (side) => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`
    );
    expect(xml).toBe(
      styles(
        '<fonts count="2"><font/><font><b/></font></fonts>' +
          '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
          '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>' +
          `<borders count="2"><border/><border>${sides.join("")}<diagonal/></border></borders>` +
          '<cellXfs count="2"><xf/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1"' +
          ' applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs>'
      )
    );
    const blank = patchStyles(styles('<fonts count="0"/><cellXfs count="0"/>'), ["label"]).xml;
    expect(blank).toBe(
      styles(
        '<fonts count="2"><font/><font><b/></font></fonts>' +
          '<cellXfs count="2"><xf/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1" applyAlignment="1">' +
          '<alignment wrapText="1"/></xf></cellXfs>'
      )
    );
    expect(patchStyles('<styleSheet xmlns="m" />', ["text"]).xml).toBe(
      styles(
        '<cellXfs count="2"><xf/><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>'
      )
    );
  });

  it("share letters and number formats, with the workbook's own among them", () => {
    const own = OWN.replace(
      "<fonts",
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="#,##0.00####"/><numFmt numFmtId="3" formatCode="0"/></numFmts><fonts'
    );
    const { xml } = patchStyles(own, ["amount", "over", "count"]);
    const formats = [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)];
    expect(formats.map(([, id, code]) => [id, code])).toEqual([
      ["170", "#,##0.00####"],
      ["3", "0"],
      ["171", "#,##0"],
    ]);
    expect(xml).toContain('<numFmts count="3">');
    expect([...xml.matchAll(/<xf numFmtId="(\d+)" fontId="0"/g)].map(([, id]) => id)).toEqual([
      "170",
      "170",
      "171",
    ]);
  });

  it("are based on the workbook's usual style, if it has one", () => {
    const own = OWN.replace("<cellXfs", '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs');
    expect(patchStyles(own, ["text"]).xml).toContain('borderId="0" xfId="0"/></cellXfs>');
    expect(patchStyles(OWN, ["text"]).xml).toContain('borderId="0"/></cellXfs>');
  });

  it("look as they are meant to", () => {
    const xfOf = (style: "title" | "link" | "wrapped") => patchStyles(OWN, [style]).xml;
    expect(xfOf("title")).toContain('<font><b/><sz val="14"/></font></fonts>');
    expect(xfOf("link")).toContain(
      '<font><u/><color rgb="FF0563C1"/><sz val="11"/></font></fonts>'
    );
    expect(xfOf("wrapped")).toContain(
      ' applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>'
    );
  });

  it.each([
    ["agree", "E2F0D9"],
    ["over", "F8D7DA"],
    ["under", "FFE8B8"],
    ["unreadable", "D9D9D9"],
  ] as const)(
    "have the colour of %s, and amounts with what is beyond two decimals",
    (style, colour) => {
      const { xml } = patchStyles(OWN, [style]);
      expect(xml).toContain(`<fgColor rgb="FF${colour}"/>`);
      expect(xml).toContain('formatCode="#,##0.00####"');
    }
  );
});
