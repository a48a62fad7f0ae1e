import type { Candidate } from "./candidate";
import { atPlace, NONE, readTyped, shifted, typed, wan, type Money } from "./figures";

/** The mistakes that are made with a result, whatever the policy. */
export function slipsOf(due: Money): Candidate[] {
  const written = atPlace(due, 2, "half up");
  // Rounded first, and then slipped.
  const forms = [
    ...new Set([due, written, atPlace(due, 1, "half up"), atPlace(due, 0, "half up")]),
  ];
  const slip = (kind: string, way: string, figure: Money | undefined, isRare = false) =>
    figure === undefined || due === NONE
      ? []
      : [{ kind, way, figure, asTyped: true as const, isRare }];
  return [
    ...slip("notReported", "0", NONE),
    ...forms.flatMap((form, i) => [
      ...slip("unitSlip", i === 0 ? "元" : "rounded, then 元", shifted(form, 4)),
      ...slip("unitSlip", i === 0 ? "亿元" : "rounded, then 亿元", shifted(form, -4)),
      ...[1, -1, 2, -2].flatMap((places) =>
        slip("decimalPoint", i === 0 ? "point" : "rounded, then point", shifted(form, places))
      ),
      ...[3, -3].flatMap((places) => slip("decimalPoint", "point", shifted(form, places), true)),
    ]),
    { kind: "unitSlip", way: "亿元, then rounded", figure: due / BigInt(10_000), isRare: true },
    ...[1, 2].map((places) => {
      return {
        kind: "decimalPoint",
        way: "point",
        figure: due / BigInt(10) ** BigInt(places),
        isRare: true,
      };
    }),
    ...[3, 2, 1, 0, -1].flatMap((places) => roundings(due, places)),
    ...digits(typed(written)).flatMap(([way, text]) =>
      slip(way === "swapped" ? "transposedDigits" : "wrongDigit", way, readTyped(text))
    ),
    // The same in a figure with all its decimals, or with noughts up to the cent.
    ...[typed(due), padded(written)].flatMap((text) =>
      digits(text, typed(due).replace(".", "").length).flatMap(([way, other]) =>
        slip(way === "swapped" ? "transposedDigits" : "wrongDigit", way, readTyped(other), true)
      )
    ),
  ].filter(({ figure }) => figure !== written || figure !== due);
}

/** Half up and cut off are common, up isn't; tens are written for hundreds only: nobody makes 20 of 26. */
function roundings(due: Money, places: number): Candidate[] {
  const isRare = places > 1 || (places < 0 && due < wan(200));
  return (["half up", "cut", "up"] as const).map((way) => ({
    kind: "rounding",
    way: `to ${places} decimals`,
    figure: atPlace(due, places, way),
    asTyped: true,
    isRare: isRare || way === "up",
  }));
}

const padded = (money: Money) => {
  const [whole, fraction = ""] = typed(money).split(".");
  return `${whole}.${fraction.padEnd(2, "0")}`;
};

/** What becomes of a figure when a finger slips; one that keeps two other digits is still known again. */
function digits(text: string, count = text.replace(".", "").length): [way: string, text: string][] {
  const found: [string, string][] = [];
  [...text].forEach((digit, at) => {
    if (digit === ".") return;
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const next = after[0] === "." ? 1 : 0;
    const follower = after[next];
    if (follower !== undefined) {
      found.push([
        "swapped",
        before + follower + after.slice(0, next) + digit + after.slice(next + 1),
      ]);
    }
    found.push(["doubled digit", before + digit + digit + after]);
    if (count < 3) return;
    found.push(["missing digit", before + after]);
    for (const other of "0123456789") {
      if (other !== digit) found.push(["wrong digit", before + other + after]);
    }
  });
  return found.filter(([, other]) => other !== "" && (other[0] !== "0" || text[0] === "0"));
}
