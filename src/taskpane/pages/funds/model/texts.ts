import { JigaiError } from "../../../../core/error";
import type { Place } from "../../../../core/place/places";
import { readInput, type Input } from "../../../../core/rule";
import { attempt } from "../../../../core/table";
import type { ReadUnits } from "../../../reading/readUnits";
import { restored } from "../../../reading/restored";

/** What is typed in a table of units, as it was typed: by the unit's code, then by the column's name. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function textAt(texts: Texts, { code }: Place, column: string): string {
  return texts[code]?.[column] ?? "";
}

export function withText(texts: Texts, { code }: Place, column: string, text: string): Texts {
  return { ...texts, [code]: { ...texts[code], [column]: text } };
}

/** Has anything been typed for the unit? */
export function isTyped(texts: Texts, { code }: Place): boolean {
  return Object.values(texts[code] ?? {}).some((text) => text.trim() !== "");
}

/** With cells pasted from this unit and column on, down and to the right, as far as the table goes. */
export function withCells(
  texts: Texts,
  places: readonly Place[],
  columns: readonly string[],
  from: { readonly place: Place; readonly column: string },
  cells: readonly (readonly string[])[]
): Texts {
  const [top, left] = [places.indexOf(from.place), columns.indexOf(from.column)];
  let filled = texts;
  cells.forEach((line, i) =>
    line.forEach((text, j) => {
      const [place, column] = [places[top + i], columns[left + j]];
      if (place && column !== undefined) filled = withText(filled, place, column, text);
    })
  );
  return filled;
}

/** What was read, as if it had been typed; columns that weren't there keep what they had. */
export function withRead(texts: Texts, columns: readonly string[], { units }: ReadUnits): Texts {
  const found = columns.filter((name) => units.some(({ values }) => values[name] !== undefined));
  const cleared = Object.fromEntries(
    Object.entries(texts).map(([code, own]) => [
      code,
      Object.fromEntries(Object.entries(own).filter(([name]) => !found.includes(name))),
    ])
  );
  return units.reduce<Texts>(
    (all, { place, values }) =>
      Object.entries(values).reduce<Texts>(
        (own, [name, value]) => withText(own, place, name, value!.toFixed()),
        all
      ),
    cleared
  );
}

/** Without what was read, as far as it still stands there; what has been typed since stays. */
export function withoutRead(now: Texts, after: Texts, before: Texts): Texts {
  const codes = Array.from(new Set([...Object.keys(now), ...Object.keys(after)]));
  return Object.fromEntries(
    codes.map((code) => [code, restored(now[code] ?? {}, after[code] ?? {}, before[code] ?? {})])
  );
}

/** Why what is typed in a field can't be read; a blank can. */
export function errorIn(input: Input, text: string): JigaiError | undefined {
  const read = attempt(() => readInput(input, text));
  return read instanceof JigaiError ? read : undefined;
}
