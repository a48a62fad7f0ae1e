import type { Finding } from "../audit";
import type { Check, Everything } from "./check";
import { oneCodeManyNames, oneNameManyCodes } from "./texts";
import { alike } from "./unions";

/** One credit code under several firms' names, or one name with several codes: a slip, or two firms. */
export class FirmMismatches implements Check {
  add(): void {}

  finish({ who, where }: Everything): Finding[] {
    const { rows, codes, names } = who;
    const found = (
      by: readonly number[],
      other: readonly number[],
      field: string,
      say: typeof oneCodeManyNames
    ): Finding[] =>
      alike(by).flatMap((group) => {
        const stated = group.filter((i) => other[i]! >= 0);
        if (new Set(stated.map((i) => other[i])).size < 2) return [];
        const sheetRows = stated.map((i) => rows[i]!);
        return {
          kind: "firmMismatch",
          rows: sheetRows,
          address: where.cell(sheetRows[0]!, field),
          text: say(sheetRows),
        };
      });
    return [
      ...found(codes, names, "firm", oneCodeManyNames),
      ...found(names, codes, "credit_code", oneNameManyCodes),
    ];
  }
}
