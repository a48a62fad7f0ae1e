import { Amount, isAmount, largest, smallest, ZERO } from "../../../amount";
import { UNREAD, type FigureRow, type FigureSource } from "./figures";
import type { Reading, Relation } from "./relation";
import type { Stands } from "./settle";

/** What adding up binary fractions leaves behind: a thousandth of a 分, and far less than any percentage shows. */
const NOISE = new Amount("1e-9");

/** What a row's figures come to by a reading; undefined where one is missing, UNREAD where one can't be read. */
export function comesTo(
  figures: FigureSource,
  row: FigureRow,
  reading: Reading
): Amount | undefined | typeof UNREAD {
  const operands = operandsOf(figures, row, reading);
  return operands === undefined || operands === UNREAD
    ? operands
    : reading.value((field) => operands.get(field)!);
}

/** How the stated figure stands to what the row comes to. */
export function stands(
  figures: FigureSource,
  row: FigureRow,
  relation: Relation,
  reading: Reading,
  tolerance: Amount
): Stands | undefined {
  const own = standsTo(figures, row, relation, reading, tolerance);
  return own === "off" && reading.or
    ? standsTo(figures, row, relation, reading.or, tolerance)
    : own;
}

function standsTo(
  figures: FigureSource,
  row: FigureRow,
  { field, is, shows, isRounded }: Relation,
  reading: Reading,
  tolerance: Amount
): Stands | undefined {
  const stated = figures.of(row, field);
  const operands = operandsOf(figures, row, reading);
  if (!isAmount(stated) || operands === undefined || operands === UNREAD) return undefined;
  const value = reading.value((each) => operands.get(each)!);
  if (!value) return undefined;
  const off = stated.minus(value);
  if (is === "atMost" && off.isNegative()) return "equal";
  const isMoney = shows === "money";
  const isCoarse = isMoney && figures.column(field).unit === "亿元";
  const half = isRounded || isCoarse ? figures.precision(field).half(stated).plus(NOISE) : NOISE;
  if (off.abs().lessThanOrEqualTo(half)) return "equal";
  if (isMoney && off.abs().lessThanOrEqualTo(tolerance)) return "near";
  // Statistics in 亿元 are rounded, and so are figures that percentages were worked out from before that.
  const rounded = isCoarse ? reading.takes : (reading.rounded ?? []);
  const values = corners(figures, operands, rounded).flatMap(
    (of) => reading.value((each) => of.get(each)!) ?? []
  );
  const isWithin =
    values.length > 0 &&
    stated.plus(half).greaterThanOrEqualTo(smallest(...values)) &&
    stated.minus(half).lessThanOrEqualTo(largest(...values));
  return isWithin ? "near" : "off";
}

type Operands = ReadonlyMap<string, Amount>;

function operandsOf(
  figures: FigureSource,
  row: FigureRow,
  { takes, orNothing = [] }: Reading
): Operands | undefined | typeof UNREAD {
  const operands = new Map<string, Amount>();
  for (const field of takes) {
    const figure = figures.of(row, field);
    if (figure === UNREAD) return UNREAD;
    if (isAmount(figure)) operands.set(field, figure);
    else if (orNothing.includes(field)) operands.set(field, ZERO);
    else return undefined;
  }
  return operands;
}

/** The operands with each of the rounded ones as low and as high as it may have been. */
function corners(
  figures: FigureSource,
  operands: Operands,
  rounded: readonly string[]
): Operands[] {
  return rounded.reduce<Operands[]>(
    (all, field) => {
      const figure = operands.get(field)!;
      const half = figures.precision(field).half(figure);
      return all.flatMap((each) =>
        [figure.minus(half), figure.plus(half)].map((moved) => new Map(each).set(field, moved))
      );
    },
    [operands]
  );
}
