import { mergedNotes, type Note } from "../../../src/core/rule";
import { Notes } from "../../../src/core/rule/note";

const text = (zh: string, en: string) => ({ zh, en });
const note = (kind: Note["kind"], basis: string, zh: string, en: string): Note => ({
  kind,
  basis,
  text: text(zh, en),
});

/** Each differs from the first in one thing only. */
const different = [
  note("note", "YC-4.1-f", "封顶", "capped"),
  note("soft", "YC-4.1-f", "封顶", "capped"),
  note("note", "YC-4.1-g", "封顶", "capped"),
  note("note", "YC-4.1-f", "未封顶", "capped"),
  note("note", "YC-4.1-f", "封顶", "not capped"),
];

describe("notes", () => {
  it("are taken down once each, in the order in which they came", () => {
    const notes = new Notes();
    for (const { kind, basis, text: said } of [...different, ...different])
      notes.add(kind, { id: basis }, { ...said });
    expect(notes.all).toEqual(different);
  });

  it("of several lists are one list, each once", () => {
    const [first, ...others] = different;
    expect(mergedNotes([[first!], others, [], [...different].reverse()])).toEqual(different);
  });
});
