import { quotient, type Amount } from "../../../../amount";
import type { Reading, Relation } from "../relation";
import { formula, less, money, RATE_SCALES, rateFrom } from "./formulas";

/** 设备明细: 含税, 不含税 and 税额 by the rate. */
export const invoices: readonly Relation[] = [
  netOf("gross", "net"),
  netOf("equipment_gross", "equipment"),
  {
    ...money,
    field: "tax",
    readings: [less("gross", ["net"]), ...RATE_SCALES.map(taxIn)],
    isRounded: true,
  },
];

function netOf(gross: string, net: string): Relation {
  const readings = RATE_SCALES.map((scale): Reading => ({
    takes: [gross, "tax_rate"],
    words: formula((name) => `${name(gross)} ÷ (1 + ${name("tax_rate")})`),
    value: (of) => {
      const rate = rateFrom(of("tax_rate"), scale);
      return rate && quotient(of(gross), rate.plus(1));
    },
  }));
  return { ...money, field: net, readings, isRounded: true };
}

/** The tax in an amount with tax. */
function taxIn(scale: Amount): Reading {
  return {
    takes: ["gross", "tax_rate"],
    words: formula((name) => `${name("gross")} ÷ (1 + ${name("tax_rate")}) × ${name("tax_rate")}`),
    value: (of) => {
      const rate = rateFrom(of("tax_rate"), scale);
      return rate && quotient(of("gross").times(rate), rate.plus(1));
    },
  };
}
