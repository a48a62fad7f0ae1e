import { UnreadableWorkbook } from "../../src/workbook/unreadable";
import { opened, withAttributes } from "../../src/workbook/xml/attributes";
import { encoded } from "../../src/workbook/xml/encoded";
import { declaredAsOurs, encodingOf } from "../../src/workbook/xml/encoding";
import { escapeXml, storedText, textOfStored } from "../../src/workbook/xml/escape";
import {
  appended,
  child,
  childrenOf,
  outline,
  spliced,
  type XmlElement,
} from "../../src/workbook/xml/outline";
import {
  foreignAttribute,
  isTrue,
  localName,
  parseXml,
  prefixOf,
} from "../../src/workbook/xml/parseXml";
import { afterSpace, plainUpTo } from "../../src/workbook/xml/plainText";
import { textChunks, withBeginning } from "../../src/workbook/xml/textChunks";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("attributes of a start tag", () => {
  it.each<[string, Record<string, string | undefined>, string]>([
    ['<c r="A1">', { s: "3" }, '<c r="A1" s="3">'],
    ['<c r="A1" />', { s: "3" }, '<c r="A1" s="3"/>'],
    ['<c r="A1" s="2" t="s"/>', { s: "3" }, '<c r="A1" s="3" t="s"/>'],
    ["<c s = '2'>", { s: "3" }, '<c s="3">'],
    // The same stays as it is written.
    ["<c  s = '3' >", { s: "3" }, "<c  s = '3' >"],
    ['<c r="A1" t="s">', { t: undefined }, '<c r="A1">'],
    ['<c r="A1" >', { t: undefined }, '<c r="A1" >'],
    // Another attribute ends with the same letter.
    ['<c cells="1">', { s: "3" }, '<c cells="1" s="3">'],
    ["<n>", { code: '"$&"<' }, '<n code="&quot;$&amp;&quot;&lt;">'],
    ['<n code="1">', { code: "$&" }, '<n code="$&amp;">'],
    ["<n>", { a: "1", b: undefined, c: "2" }, '<n a="1" c="2">'],
  ])("%s with %j is %s", (tag, changes, expected) => {
    expect(withAttributes(tag, changes)).toBe(expected);
  });

  it("stay when the element gets content", () => {
    expect([opened('<c r="A1" />'), opened('<c r="A1">')]).toEqual(['<c r="A1">', '<c r="A1">']);
  });
});

describe("what a part is written in", () => {
  const declared = (encoding: string) => utf8(`<?xml version="1.0" encoding='${encoding}' ?><a/>`);
  it.each<[string, Uint8Array, string, boolean]>([
    ["a mark, little end first", new Uint8Array([0xff, 0xfe, 0x3c, 0]), "utf-16le", false],
    ["a mark, big end first", new Uint8Array([0xfe, 0xff, 0, 0x3c]), "utf-16be", false],
    ["a bracket, little end first", new Uint8Array([0x3c, 0, 0x3f, 0]), "utf-16le", false],
    ["a bracket, big end first", new Uint8Array([0, 0x3c, 0, 0x3f]), "utf-16be", false],
    ["half a mark", new Uint8Array([0xff, 0xff]), "utf-8", true],
    ["the other half", new Uint8Array([0xfe, 0xfe]), "utf-8", true],
    ["nothing", new Uint8Array(), "utf-8", true],
    ["no declaration", utf8("<a/>"), "utf-8", true],
    ["UTF-8", declared("UTF-8"), "utf-8", true],
    ["utf8", declared("utf8"), "utf-8", true],
    ["GBK", declared("GBK"), "gbk", false],
    ["another with such a name in it", declared("x-utf-8-mac"), "x-utf-8-mac", false],
    ["UTF-16 in single bytes", declared("UTF-16"), "utf-8", false],
    ["UTF16 in single bytes", declared("utf16"), "utf-8", false],
    ["UCS-2 in single bytes", declared("ucs-2"), "utf-8", false],
    ["a declaration further on", utf8('<a/><?xml version="1.0" encoding="GBK"?>'), "utf-8", true],
    ["text that looks like one", utf8('<?xml version="1.0"?><a encoding="GBK"/>'), "utf-8", true],
    ["another attribute", utf8('<?xml version="1.0" xencoding="GBK"?>'), "utf-8", true],
    ["blanks", utf8('<?xml version="1.0"  encoding = "GBK"?>'), "gbk", false],
  ])("is told by %s", (_, beginning, label, isOurs) => {
    expect(encodingOf(beginning)).toEqual({ label, isOurs });
  });

  it.each([
    ['<?xml version="1.0" encoding="GBK" standalone="yes"?>', 'UTF-8" standalone="yes"?>'],
    ["<?xml version='1.0' encoding = 'x-sjis:1.0'?>", "UTF-8'?>"],
  ])("is UTF-8 once we write it: %s", (before, after) => {
    expect(declaredAsOurs(`${before}<a/>`)).toMatch(/^<\?xml version=.1\.0. encoding ?= ?/);
    expect(declaredAsOurs(`${before}<a/>`)).toContain(`${after}<a/>`);
  });

  it("isn't declared where it wasn't", () => {
    const texts = ['<a encoding="GBK"/>', '<?xml version="1.0"?><a encoding="GBK"/>'];
    expect(texts.map(declaredAsOurs)).toEqual(texts);
  });
});

describe("a part's text", () => {
  const read = (...pieces: Uint8Array[]) => [...textChunks(pieces)].join("");

  it("is the same in whatever pieces it comes", () => {
    const text = `<?xml version="1.0"?><a>${"技".repeat(40_000)}</a>`;
    const bytes = utf8(text);
    const pieces = [bytes.subarray(0, 30), bytes.subarray(30, 2000), bytes.subarray(2000)];
    expect(read(...pieces)).toBe(text);
    const progress: number[] = [];
    const chunks = [...textChunks(pieces, (done) => progress.push(done))];
    // The first two are put together; what is longer than 32 KB comes in several.
    expect(progress).toEqual([2000, 2000 + 32768, 2000 + 65536, 2000 + 98304, bytes.length]);
    expect(chunks.every(({ length }) => length <= 32768)).toBe(true);
  });

  it("keeps a byte order mark of UTF-8, and says UTF-8 of any other encoding once", () => {
    expect(read(utf8("\ufeff<a/>"))).toBe("\ufeff<a/>");
    const declaration = '<?xml version="1.0" encoding="UTF-16"?>';
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${declaration}<a/>`, "utf16le"));
    expect(read(utf16)).toBe('<?xml version="1.0" encoding="UTF-8"?><a/>');
    // Of a text in several pieces only the first declares anything.
    const long = `${declaration}${" ".repeat(40_000)}${declaration}`;
    expect(read(new Uint8Array(Buffer.from(long, "utf16le"))).match(/UTF-\d+/g)).toEqual([
      "UTF-8",
      "UTF-16",
    ]);
  });

  it.each([
    ["bytes that no text has", [0x3c, 0xff]],
    ["half a character at the end", [0x3c, 0xe6, 0x8a]],
  ])("is damaged by %s", (_, bytes) => {
    expect(() => read(new Uint8Array(bytes))).toThrow(
      expect.objectContaining({ reason: "damaged" })
    );
  });

  it("begins with a piece that is long enough, if there is so much", () => {
    const lengths = (...of: number[]) =>
      [...withBeginning(of.map((length) => new Uint8Array(length)))].map(({ length }) => length);
    expect(lengths(1000, 23, 1, 5)).toEqual([1024, 5]);
    expect(lengths(1024, 7)).toEqual([1024, 7]);
    expect(lengths(10, 20)).toEqual([30]);
  });

  it("is put into bytes without empty pieces", () => {
    expect([...encoded(["技", "", "a"])]).toEqual([utf8("技"), utf8("a")]);
  });
});

describe("text in XML", () => {
  it("has its signs escaped", () => {
    expect(escapeXml(`a<b>&"c'`)).toBe("a&lt;b&gt;&amp;&quot;c'");
  });

  it.each([
    ["a\rb", "a_x000D_b"],
    ["\u0001\u001f\ufffe", "_x0001__x001F__xFFFE_"],
    ["a\tb\nc", "a\tb\nc"],
    ["_x0041_", "_x005F_x0041_"],
    ["_x004_ _y0041_", "_x004_ _y0041_"],
    ["\ud842\udfb7", "\ud842\udfb7"],
    ["\ud842 \udfb7", "\ufffd \ufffd"],
    ["\ud800\udbff\udc00\udfff", "\ufffd\udbff\udc00\ufffd"],
    ["\ue000\ud7ff", "\ue000\ud7ff"],
    ["<_x", "&lt;_x"],
  ])("of cells is stored: %j", (text, stored) => {
    expect(storedText(text)).toBe(stored);
  });

  it("of cells is cut to what a cell takes", () => {
    expect(storedText("长".repeat(32_768))).toBe("长".repeat(32_767));
  });

  it.each([
    ["a_x000D_b", "a\rb"],
    ["_x005F_x0041_", "_x0041_"],
    ["_x6280_", "技"],
    ["_x00g1_ x0041_ _X0041_", "_x00g1_ x0041_ _X0041_"],
  ])("of cells is read: %s", (stored, text) => {
    expect(textOfStored(stored)).toBe(text);
  });

  it("is plain up to a tag, unless anything is in it that a parser reads otherwise", () => {
    expect(plainUpTo("</t>", "<t>企业 甲</t>", 3)).toBe(7);
    expect(plainUpTo("</t>", "<t></t>", 3)).toBe(3);
    for (const sign of ["<", "&amp;", ">", "\r", "\0", "\u0085", "\u2028", "\uffff"])
      expect(plainUpTo("</t>", `<t>a${sign}b</t>`, 3)).toBe(-1);
    expect(plainUpTo("</t>", "<t>a</v>", 3)).toBe(-1);
    const longest = "长".repeat(32_767);
    expect(plainUpTo("</t>", `${longest}</t>`, 0)).toBe(32_767);
    expect(plainUpTo("</t>", `长${longest}</t>`, 0)).toBe(-1);
  });

  it("has white space, of which there are four", () => {
    expect(afterSpace("a \n\r\t\u00a0b", 1)).toBe(5);
    expect(afterSpace("ab", 1)).toBe(1);
    expect(afterSpace("a ", 1)).toBe(2);
  });
});

describe("the outline of a part", () => {
  const xml = '<x:a>1<x:b i="1"/><c>23<x:b i="2" /></c><x:b></x:b></x:a>';
  const root = outline(xml);
  const piece = ({ start, end }: XmlElement) => xml.slice(start, end);
  const inside = ({ contentStart, contentEnd }: XmlElement) => xml.slice(contentStart, contentEnd);

  it("has its elements, with their places", () => {
    expect([root.name, root.local, piece(root)]).toEqual(["x:a", "a", xml]);
    expect(root.children.map(piece)).toEqual([
      '<x:b i="1"/>',
      '<c>23<x:b i="2" /></c>',
      "<x:b></x:b>",
    ]);
    expect(root.children.map(inside)).toEqual(["", '23<x:b i="2" />', ""]);
    expect(root.children.map(({ selfClosing }) => selfClosing)).toEqual([true, false, false]);
  });

  it("finds children, though not theirs, by their names without prefixes", () => {
    expect(child(root, "b")).toBe(root.children[0]);
    expect(childrenOf(root, "b")).toEqual([root.children[0], root.children[2]]);
    expect([child(root, "d"), childrenOf(root, "d")]).toEqual([undefined, []]);
    expect([child(undefined, "b"), childrenOf(undefined, "b")]).toEqual([undefined, []]);
  });

  it("takes something in behind the last child", () => {
    const [first, second] = root.children as [XmlElement, XmlElement];
    expect(spliced(xml, [appended(xml, second, "<d/>")])).toContain('<x:b i="2" /><d/></c>');
    expect(spliced(xml, [appended(xml, first, "<d/>")])).toContain('<x:b i="1"><d/></x:b><c>');
    expect(spliced(xml, [appended(xml, first, "")])).toBe(xml);
  });

  it("takes pieces in whatever order they are given", () => {
    const splices = [
      { from: 3, to: 5, text: "x" },
      { from: 0, to: 1, text: "" },
      { from: 6, to: 6, text: "yy" },
    ];
    expect(spliced("0123456789", splices)).toBe("12x5yy6789");
  });
});

describe("parsing", () => {
  it("tells tags with their depth, and text, sections among it", () => {
    const told: unknown[] = [];
    parseXml(["<a><b>x</", "b><![CDATA[<y>]]></a>"], {
      open: ({ name }, depth) => told.push(["open", name, depth]),
      close: ({ name }, depth) => told.push(["close", name, depth]),
      text: (text) => told.push(text),
    });
    expect(told.filter((each) => each !== "")).toEqual([
      ["open", "a", 1],
      ["open", "b", 2],
      "x",
      ["close", "b", 2],
      "<y>",
      ["close", "a", 1],
    ]);
  });

  const reasonOf = (xml: string) => {
    try {
      parseXml([xml], {});
      return undefined;
    } catch (error) {
      return (error as UnreadableWorkbook).reason;
    }
  };

  it("refuses what is malformed, document types, and what goes on without end", () => {
    expect(reasonOf("<a></b>")).toBe("damaged");
    expect(reasonOf("<a>")).toBe("damaged");
    expect(reasonOf("<!DOCTYPE a><a/>")).toBe("unsafe");
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect([reasonOf(nested(256)), reasonOf(nested(257))]).toEqual([undefined, "damaged"]);
    expect(reasonOf(`<a>${" ".repeat(5 << 20)}`)).toBe("damaged");
  });

  it("takes a long part in one piece, as lists of styles are read", () => {
    const long = `<a>${`<b>${" ".repeat(1 << 20)}</b>`.repeat(5)}</a>`;
    expect(reasonOf(long)).toBeUndefined();
    expect(outline(long).end).toBe(long.length);
  });

  it("tells names without their prefixes, and prefixes", () => {
    expect([localName("x:row"), localName("row")]).toEqual(["row", "row"]);
    expect([prefixOf("x:row"), prefixOf("row")]).toEqual(["x:", ""]);
  });

  it("finds an attribute of another namespace, whatever its prefix", () => {
    const tag = (attributes: Record<string, string>) =>
      ({ name: "a", attributes, isSelfClosing: true }) as Parameters<typeof foreignAttribute>[0];
    expect(foreignAttribute(tag({ id: "1", "rel:id": "rId2" }), "id")).toBe("rId2");
    expect(foreignAttribute(tag({ id: "1", "rel:idx": "2" }), "id")).toBeUndefined();
  });

  it("knows how truth is written", () => {
    expect(["1", "true", "on"].map(isTrue)).toEqual([true, true, true]);
    expect(["0", "false", "off", "", undefined].map(isTrue)).toEqual(Array(5).fill(false));
  });
});
