import type { Relation } from "../relation";
import { less, money } from "./formulas";

/** Amounts that are asked for, found, granted or due: a difference may be that of any two. */
const FOUND = ["reported", "county_approved", "city_approved", "computed", "due"];

/** 资金台账 and 审计核对表: what is left of one amount by another. */
export const funds: readonly Relation[] = [
  {
    ...money,
    field: "outstanding",
    readings: [["disbursed"], ["paid", "disbursed"], ["paid"]].map((paid) =>
      less("due", paid, paid)
    ),
  },
  {
    ...money,
    field: "difference",
    readings: FOUND.flatMap((from) =>
      FOUND.filter((other) => other !== from).map((other) => less(from, [other]))
    ),
    mayLackSign: true,
  },
  {
    ...money,
    field: "reduction",
    readings: [
      less("reported", ["city_approved"]),
      less("reported", ["county_approved"]),
      less("county_approved", ["city_approved"]),
      less("reported", ["computed"]),
      less("gross", ["city_approved"]),
      less("net", ["city_approved"]),
    ],
  },
];
