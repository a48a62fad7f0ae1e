import type { ReactNode } from "react";
import type { ColumnId } from "../model/state";

/** A column of the table beside the names: a field to fill in, or something worked out. */
export type UnitColumn =
  | { readonly heading: string; readonly input: ColumnId }
  | { readonly heading: string; readonly shown: (index: number) => ReactNode };
