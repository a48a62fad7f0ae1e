import { addressOf, rangeOf } from "../../core/grid/address";
import { heading, section, table, text, type Block } from "../../core/report/blocks";
import { inLanguage, type Language } from "../../core/text";
import type { DefinedName } from "../../workbook";
import { texts } from "../texts";
import type { Converted } from "./convert";
import { noteOf } from "./note";
import type { Restored } from "./restore";

/** More cells than this nobody reads on a terminal; the list in the workbook and --json have them all. */
const MOST_SHOWN = 200;

/** A file's formulas after they were converted. */
export interface ConvertedFile {
  readonly file: string;
  readonly converted: readonly Converted[];
  /** Defined names whose formulas call ours; they stay. */
  readonly names: readonly DefinedName[];
  /** Sheets of which the file has nothing. */
  readonly missing: readonly string[];
  readonly written: string | undefined;
}

/** The conversion for people: how many, and each of which something is to be known. */
export function convertedBlocks(
  { file, converted, names, missing, written }: ConvertedFile,
  language: Language
): Block[] {
  const words = inLanguage(texts, language);
  const { native, problems } = words;
  const of = (became: Converted["became"]) => converted.filter((each) => each.became === became);
  const noted = of("formula").filter((each) => noteOf(each, language) !== "");
  const listing = (title: string, some: readonly Converted[]) =>
    section(
      heading(2, title),
      some.length > 0 ? [listed(some, language), ...more(some.length, language)] : []
    );
  return [
    heading(1, native.title(file, of("formula").length, of("value").length, of("left").length)),
    ...listing(native.noted, noted),
    ...listing(native.values, of("value")),
    ...listing(native.left, of("left")),
    ...names.map(({ name, formula }) => text(native.inName(name, formula))),
    ...missing.map((name) => text(`${name}  ${problems.missingSheet}`)),
    ...(written === undefined ? [] : [text(words.written(written))]),
  ];
}

function listed(some: readonly Converted[], language: Language): Block {
  const { heads } = inLanguage(texts, language).native;
  return table(
    [heads.cells, heads.original, heads.note],
    some
      .slice(0, MOST_SHOWN)
      .map((each) => [placeOf(each), `=${each.typed}`, noteOf(each, language)])
  );
}

function more(count: number, language: Language): Block[] {
  const rest = count - MOST_SHOWN;
  return rest > 0 ? [text(inLanguage(texts, language).report.more(rest))] : [];
}

/** The conversion for machines. */
export function convertedJson({
  converted,
  names,
  missing,
}: Pick<ConvertedFile, "converted" | "names" | "missing">) {
  return {
    names: names.map(({ name, formula }) => ({ name, formula: `=${formula}` })),
    formulas: converted.map((each) => {
      const { typed, became, reason, whileText, change, cells } = each;
      const [first] = cells;
      return {
        cells: placeOf(each),
        original: `=${typed}`,
        became,
        native: first?.formula === undefined ? undefined : `=${first.formula}`,
        reason,
        whileText: whileText.length > 0 ? whileText : undefined,
        change: change && {
          cell: addressOf(change.row, change.column),
          stored: change.stored,
          now: change.now,
        },
      };
    }),
    missing,
  };
}

function placeOf({ sheet, area }: Converted): string {
  return `${sheet.name}!${rangeOf(area)}`;
}

/** What was put back, for people. */
export function restoredBlocks(
  {
    file,
    restored,
    written,
  }: { file: string; restored: readonly Restored[]; written: string | undefined },
  language: Language
): Block[] {
  const words = inLanguage(texts, language);
  const { native } = words;
  const rest = restored.filter(({ reason }) => reason);
  const rows = rest
    .slice(0, MOST_SHOWN)
    .map(({ sheet, cells, original, reason }) => [
      `${sheet}!${cells}`,
      original,
      native.notRestored[reason!],
    ]);
  const { heads } = native;
  return [
    heading(1, native.restoredTitle(file, restored.length - rest.length, rest.length)),
    ...(rows.length > 0 ? [table([heads.cells, heads.original, heads.note], rows)] : []),
    ...more(rest.length, language),
    ...(written === undefined ? [] : [text(words.written(written))]),
  ];
}

/** What was put back, for machines. */
export function restoredJson(restored: readonly Restored[]) {
  return {
    formulas: restored.map(({ sheet, cells, original, reason }) => ({
      cells: `${sheet}!${cells}`,
      original,
      restored: reason === undefined,
      reason,
    })),
  };
}
