import type { Amount } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import type { Place } from "../../../../core/place/places";
import { isBlank, readInput, type Explanation, type Note } from "../../../../core/rule";
import {
  attempt,
  explainReport,
  readArguments,
  type Report,
  type ReportCell,
  type Worked,
} from "../../../../core/table";
import type { Text } from "../../../../core/text";
import { groupsOf, type CheckKind } from "./checkKind";
import { textAt, type Texts } from "./texts";

/** What is typed for a check. */
export interface CheckTyped {
  readonly texts: Texts;
  /** What counts besides the units; blank is the usual amount. */
  readonly besides: string;
  /** The figures are made up, to try things out. */
  readonly isSample: boolean;
}

export const nothingTyped: CheckTyped = { texts: {}, besides: "", isSample: false };

/** An amount held against its minimum; nothing is known of an amount that can't be stated. */
export interface Checked {
  readonly minimum: Amount;
  readonly amount: Amount;
  readonly gap: Amount;
  readonly meets: boolean;
}

interface Named {
  readonly label: Text;
}

export interface CheckResult {
  /** By the units' codes; those without anything typed aren't there. */
  readonly units: Readonly<Record<string, Worked<Checked>>>;
  /** The units alone, where something counts besides them. */
  readonly subtotal?: Named & Pick<Checked, "minimum" | "amount">;
  /** Undefined while something can't be read. */
  readonly total?: Named & Checked;
  /** The units whose figures are typed, in the order of the table. */
  readonly typed: readonly { readonly place: Place; readonly amount: Worked<Amount> }[];
  readonly notes: readonly Note[];
  readonly explanation: Explanation;
}

/** The units with something typed against the policy; undefined as long as there are none. */
export function checkTyped(
  kind: CheckKind,
  { texts, besides }: CheckTyped
): CheckResult | undefined {
  const places = groupsOf(kind)
    .flatMap((group) => group.places)
    .filter((place) => !isBlank(textAt(texts, place, kind.amount.name)));
  if (places.length === 0) return undefined;
  const table = places.map((place) => [place.name, textAt(texts, place, kind.amount.name)]);
  const report = (text: string) =>
    kind.rule.report(readArguments(kind.rule.arguments, [table, [[text]]]));
  const whole = attempt(() => report(besides));
  const failed = whole instanceof JigaiError;
  const { rows, notes, ...said } = failed ? report("") : whole;
  const last = rows[rows.length - 1]!;
  const total = failed ? undefined : checkedIn(last);
  const below = rows.slice(places.length);
  return {
    units: Object.fromEntries(places.map(({ code }, i) => [code, workedIn(rows[i]!)])),
    ...(below.length > 1 && subtotalIn(below[0]!)),
    ...(total && { total: { label: last[0] as Text, ...total } }),
    typed: places.map((place, i) => ({
      place,
      amount: attempt(() => readInput(kind.amount, table[i]![1]) as Amount),
    })),
    notes,
    explanation: explainReport(kind.rule, { rows, notes, ...said } as Report),
  };
}

/** Has everything been read? */
export function isSound({ units, total }: CheckResult): boolean {
  const unread = Object.values(units).some((unit) => unit instanceof JigaiError);
  return !unread && total !== undefined;
}

/** The last four cells of a row: minimum, amount, gap, verdict. */
function workedIn(row: readonly ReportCell[]): Worked<Checked> {
  const error = row.find((cell) => cell instanceof JigaiError);
  return (error as JigaiError | undefined) ?? checkedIn(row)!;
}

function checkedIn(row: readonly ReportCell[]): Checked | undefined {
  if (row.some((cell) => cell instanceof JigaiError)) return undefined;
  const [minimum, amount, gap] = row.slice(-4) as [Amount, Amount, Amount];
  return { minimum, amount, gap, meets: gap.isZero() };
}

function subtotalIn(row: readonly ReportCell[]): Pick<CheckResult, "subtotal"> {
  if (row.some((cell) => cell instanceof JigaiError)) return {};
  const [minimum, amount] = row.slice(-4) as [Amount, Amount];
  return { subtotal: { label: row[0] as Text, minimum, amount } };
}
