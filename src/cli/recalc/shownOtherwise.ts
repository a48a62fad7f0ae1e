import type { Argument, Call } from "../../core/call";
import { addressOf, type Area } from "../../core/grid/address";
import { isFormatted, type FormattedNumber, type Grid } from "../../core/grid/grid";
import type { OurCell } from "./ourFormulas";

/** A formula that takes numbers which their cells show as something else: the function gets what is stored. */
export interface ShownOtherwise {
  readonly cell: OurCell;
  /** The first of these numbers, where it stands, and what its cell shows. */
  readonly first: { readonly address: string; readonly number: number; readonly shown: string };
  readonly count: number;
}

/** Formulas whose arguments refer to numbers that a format scales or gives a unit, such as `0!.0,`. */
export function shownOtherwise(
  cells: readonly OurCell[],
  gridOf: (sheet: string) => Grid
): ShownOtherwise[] {
  return cells.flatMap((cell): ShownOtherwise[] => {
    const [first, ...others] = areasIn(cell.call, cell.sheet.name).flatMap(({ sheet, area }) =>
      scaledIn(gridOf(sheet), area).map((found) => ({
        ...found,
        address: sheet === cell.sheet.name ? found.address : `${sheet}!${found.address}`,
      }))
    );
    return first ? [{ cell, first, count: 1 + others.length }] : [];
  });
}

/** The areas that a call refers to, those of calls inside it included. */
export function areasIn(
  { args }: Call,
  sheet: string
): { readonly sheet: string; readonly area: Area }[] {
  return args.flatMap((argument: Argument) => {
    if (argument.kind === "area") return [{ sheet: argument.sheet ?? sheet, area: argument.area }];
    return argument.kind === "call" ? areasIn(argument.call, sheet) : [];
  });
}

function scaledIn({ rows }: Grid, { top, left, bottom, right }: Area): ShownOtherwise["first"][] {
  return rows.slice(top, bottom + 1).flatMap((row, i) =>
    (row ?? []).slice(left, right + 1).flatMap((found, j) => {
      const shown = isFormatted(found) ? shownText(found) : undefined;
      if (shown === undefined) return [];
      const { number } = found as FormattedNumber;
      return [{ address: addressOf(top + i, left + j), number, shown }];
    })
  );
}

function shownText(found: FormattedNumber): string | undefined {
  if (found.format === "shown") return found.text;
  return found.format === "unclear" ? found.code : undefined;
}
