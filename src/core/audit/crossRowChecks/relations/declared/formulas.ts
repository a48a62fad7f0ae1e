/** What the declarations of relations are made of. */
import { Amount, quotient } from "../../../../amount";
import { verbatim } from "../../../../text";
import type { NameOf, Reading, Relation } from "../relation";

export const ONE = new Amount(1);
export const HUNDRED = new Amount(100);

/** A percentage stands as 26.5 or as 0.265. */
export const SCALES = [HUNDRED, ONE] as const;

/** By what a rate has to be divided that stands as 0.13 or as 13. */
export const RATE_SCALES = [ONE, HUNDRED] as const;

/** Of amounts, sums obey what their rows obey; where a row leaves one out, they needn't. */
export const money = { shows: "money", is: "equal", holdsForSums: false } as const;

export const percent = {
  shows: "percent",
  is: "equal",
  holdsForSums: true,
  isRounded: true,
} as const;

export function quoted(name: string): string {
  return `“${name}”`;
}

/** Words that are the same in every language: headings and signs. */
export function formula(compose: (name: NameOf) => string): Reading["words"] {
  return (name) => verbatim(compose((field) => quoted(name(field))));
}

/** One field as it stands. */
export function itself(field: string): Reading {
  return { takes: [field], words: formula((name) => name(field)), value: (of) => of(field) };
}

/** 应补 − 已拨. What is blank of the second is nothing, if it may be. */
export function less(
  from: string,
  parts: readonly string[],
  orNothing: readonly string[] = []
): Reading {
  return {
    takes: [from, ...parts],
    orNothing,
    words: formula((name) => [from, ...parts].map(name).join(" − ")),
    value: (of) => parts.reduce((rest, part) => rest.minus(of(part)), of(from)),
  };
}

/** A rate as a fraction; undefined for one below zero. */
export function rateFrom(stated: Amount, scale: Amount): Amount | undefined {
  return stated.isNegative() ? undefined : quotient(stated, scale);
}

/** A part is no more than its whole. */
export function part(field: string, whole: string): Relation {
  return { ...money, field, readings: [itself(whole)], is: "atMost" };
}
