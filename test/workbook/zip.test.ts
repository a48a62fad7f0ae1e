import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strFromU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { openWorkbook, patchWorkbook } from "../../src/workbook";
import { crc32 } from "../../src/workbook/zip/crc32";
import { uint64 } from "../../src/workbook/zip/format";
import { changedParts, rawEntries } from "../support/xlsxArchive";
import { smallParts, smallWorkbook, zipped, type Parts } from "../support/xlsxPackage";
import { bySheet, edits } from "./edits";

const SHEET = "xl/worksheets/sheet1.xml";
const parts = smallParts({ sheets: { 台账: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const change = { sheets: bySheet({ 台账: edits({ 0: { 1: { value: "新" } } }) }) };

/** The value that the change puts in, read back from the result by another reader of archives. */
function expectChanged(before: Uint8Array): Uint8Array {
  const after = patchWorkbook(before, change);
  expect(changedParts(before, after)).toEqual(["xl/workbook.xml", SHEET]);
  expect([...rawEntries(after).keys()]).toEqual([...rawEntries(before).keys()]);
  expect(strFromU8(unzipSync(after)[SHEET]!)).toContain(">新</t>");
  const opened = openWorkbook(after);
  expect(opened.grid(opened.sheets[0]!).rows).toEqual([[1, "新"]]);
  return after;
}

describe("archives as programs write them", () => {
  it("have a known checksum", () => {
    // The check value of CRC-32 in the catalogues.
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode("6789"), crc32(new TextEncoder().encode("12345")))).toBe(
      0xcbf43926
    );
  });

  it("have the checksum that gzip has of the same bytes, of any length and in any pieces", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 100 }), (bytes, at) => {
        const expected = gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(expected);
      })
    );
  });

  it("have numbers of 64 bits", () => {
    const view = new DataView(new ArrayBuffer(9));
    [1, 2, 0, 0, 3].forEach((byte, at) => view.setUint8(at + 1, byte));
    expect(uint64(view, 1)).toBe(3 * 2 ** 32 + 0x201);
  });

  it("may state sizes behind the data", () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, content] of Object.entries(parts)) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(new TextEncoder().encode(content as string), true);
    }
    zip.end();
    const before = new Uint8Array(Buffer.concat(chunks));
    // Bit 3 of the flags: nobody knew the sizes yet.
    expect(before[6]! & 8).toBe(8);
    expectChanged(before);
  });

  it("may hold folders, stored parts, and a comment", () => {
    const stored = zipped({ ...parts, "xl/media/": "", "xl/media/a.bin": new Uint8Array(500) });
    const comment = Buffer.from("审计用");
    const before = Buffer.concat([stored, comment]);
    before.writeUInt16LE(comment.length, stored.length - 2);
    const after = expectChanged(new Uint8Array(before));
    expect(Buffer.from(after).subarray(-comment.length)).toEqual(comment);
  });

  it("may have names in GBK, as Chinese programs write them", () => {
    const name = "xl/worksheets/工作表.xml";
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([part, content]) => [
        part === SHEET ? "xl/worksheets/______.xml" : part,
        part.endsWith("workbook.xml.rels") ? String(content).replace("sheet1", "工作表") : content,
      ])
    );
    const gbk = Buffer.from([0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xed]);
    const before = Buffer.from(zipped(renamed));
    for (let at = before.indexOf("______"); at >= 0; at = before.indexOf("______")) {
      gbk.copy(before, at);
    }
    const opened = openWorkbook(patchWorkbook(new Uint8Array(before), change));
    expect(opened.sheets[0]!.part).toBe(name);
    expect(opened.grid(opened.sheets[0]!).rows).toEqual([[1, "新"]]);
  });

  it("may have 64-bit sizes and places", () => {
    const before = zip64(parts);
    const after = patchWorkbook(before, change);
    // What is written needs no 64-bit fields, so that every reader understands it.
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(parts));
    expect(changedParts(zip64(parts, false), after)).toEqual(["xl/workbook.xml", SHEET]);
    expect(strFromU8(unzipSync(after)[SHEET]!)).toContain(">新</t>");
    const opened = openWorkbook(before);
    expect(opened.grid(opened.sheets[0]!).rows).toEqual([[1]]);
    // Other extra fields stay, and so does an entry's comment.
    expect(behindName(after, "_rels/.rels")).toEqual(Buffer.concat([OTHER, OTHER, COMMENT]));
  });

  it.each([
    ["without a field that must be there", [1, 0, 24, 0], [1, 0, 16, 0]],
    ["without any such field", [1, 0, 24, 0], [2, 0, 24, 0]],
    ["without the record that they refer to", [0x50, 0x4b, 6, 6], [0, 0, 0, 0]],
  ])("are damaged %s", (_, was, is) => {
    const before = Buffer.from(zip64(parts));
    Buffer.from(is).copy(before, before.lastIndexOf(Buffer.from(was)));
    expect(() => openWorkbook(new Uint8Array(before))).toThrow(damaged);
  });

  it.each([
    ["a directory beyond their end", 16, 0x7fffffff],
    ["a directory that isn't there", 16, 0],
    ["several volumes", 4, 1],
  ])("are damaged with %s", (_, at, value) => {
    const before = Buffer.from(zipped(parts));
    before.writeUInt32LE(value, before.length - 22 + at);
    expect(() => openWorkbook(new Uint8Array(before))).toThrow(damaged);
  });

  it.each([
    ["encrypted", "whose content is encrypted", 8, 2, 1],
    ["damaged", "packed in another way", 10, 2, 12],
    ["damaged", "longer than the room that it has", 20, 4, 0x7fffff],
    ["damaged", "that isn't where it is said to be", 42, 4, 1],
  ])("are %s by a part %s", (reason, _, at, size, value) => {
    const before = Buffer.from(zipped(parts));
    const record = before.lastIndexOf(SHEET) - 46;
    before.writeUIntLE(value, record + at, size);
    const read = () => {
      const opened = openWorkbook(new Uint8Array(before));
      opened.grid(opened.sheets[0]!);
    };
    expect(read).toThrow(expect.objectContaining({ reason }));
  });

  it("keep the day of a part that changes", () => {
    const after = patchWorkbook(smallWorkbook({ sheets: { 台账: "" } }), change);
    const [was, is] = [rawEntries(zipped(parts)), rawEntries(after)];
    // Time and day stand at 10 to 13 of a local header.
    expect(is.get(SHEET)!.subarray(10, 14)).toEqual(was.get(SHEET)!.subarray(10, 14));
  });
});

const damaged = expect.objectContaining({ reason: "damaged" });

/** An extra field of one byte, and a comment. */
const OTHER = Buffer.from([0x55, 0x78, 1, 0, 7]);
const COMMENT = Buffer.from("注");

/** What stands behind an entry's name in the directory. */
function behindName(bytes: Uint8Array, name: string): Buffer {
  const file = Buffer.from(bytes);
  const at = file.lastIndexOf(name);
  const record = at - 46;
  const length = file.readUInt16LE(record + 30) + file.readUInt16LE(record + 32);
  return file.subarray(at + name.length, at + name.length + length);
}

/** An archive of stored parts whose directory has every size and place in 64-bit fields – or, not wide, also in the usual. */
function zip64(content: Parts, wide = true): Uint8Array {
  const written: Buffer[] = [];
  const records: Buffer[] = [];
  const length = (buffers: Buffer[]) => buffers.reduce((sum, { length: each }) => sum + each, 0);
  for (const [name, text] of Object.entries(content)) {
    const data = Buffer.from(text as string);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(45, 4);
    header.writeUInt32LE(crc32(data), 14);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt32LE(data.length, 22);
    header.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(45, 6);
    record.writeUInt32LE(crc32(data), 16);
    const sizes = { 20: data.length, 24: data.length, 42: length(written) };
    for (const [at, value] of Object.entries(sizes)) {
      record.writeUInt32LE(wide ? 0xffffffff : value, Number(at));
    }
    record.writeUInt16LE(name.length, 28);
    record.writeUInt16LE(28 + 2 * OTHER.length, 30);
    record.writeUInt16LE(COMMENT.length, 32);
    // Size, packed size and place, between other fields.
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeUInt32LE(data.length, 4);
    extra.writeUInt32LE(data.length, 12);
    extra.writeUInt32LE(length(written), 20);
    records.push(record, Buffer.from(name), OTHER, extra, OTHER, COMMENT);
    written.push(header, Buffer.from(name), data);
  }
  const count = Object.keys(content).length;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeUInt32LE(44, 4);
  end64.writeUInt32LE(count, 24);
  end64.writeUInt32LE(count, 32);
  end64.writeUInt32LE(length(records), 40);
  end64.writeUInt32LE(length(written), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(length(written) + length(records), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 4);
  // Some readers, this test's own among them, look no further than here.
  if (!wide) {
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(length(written), 16);
  }
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([...written, ...records, end64, locator, end]));
}
