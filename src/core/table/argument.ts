import type { AmountInput, IdInput, Input } from "../rule/input";
import type { Text } from "../text/text";

/** A table that a function takes: a row for each place or payment, a column for each input. */
export interface TableArgument {
  readonly kind: "table";
  readonly name: string;
  readonly label: Text;
  readonly columns: readonly Input[];
  /** One column that may lie across as well: every cell is a row, a blank one too. */
  readonly series?: boolean;
  /** No rows at all are no error of this argument's. */
  readonly mayBeEmpty?: boolean;
}

/** A row or column of amounts, or of ids. */
export interface ListArgument {
  readonly kind: "list";
  readonly name: string;
  readonly label: Text;
  readonly item: AmountInput | IdInput;
  /** How many it must have; left out, any number. */
  readonly length?: number;
  readonly optional?: boolean;
}

/** What a table function takes. */
export type Argument = Input | TableArgument | ListArgument;
