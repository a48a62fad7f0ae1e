import type { Text } from "../core/text";

/** What the function wizard says of a function, and of each of its arguments by name. */
export interface FunctionHelp {
  readonly description: Text;
  readonly parameters: Readonly<Record<string, Text>>;
}
