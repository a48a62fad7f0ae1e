import { excelFormula, type Input, type Rule } from "../core/rule";
import { inLanguage, type Language } from "../core/text";
import type { Policy } from "../policies";
import { sharedRules } from "../policies/shared";
import { quotedSheet, type BookCell, type BookName, type BookSheet } from "../workbook/book";
import type { Figures } from "./figures";
import { looks } from "./looks";
import { readingName } from "./readings";
import { texts } from "./texts";

/** The cell that stands for an argument that isn't given, from 0. */
const BLANK_ROW = 2;
const FIRST = 5;

/** The row functions as names of the workbook that hold a LAMBDA each, and the sheet that lists them. */
export function lambdas(
  policy: Policy,
  figures: Figures,
  language: Language
): { sheet: BookSheet; names: BookName[] } {
  const name = inLanguage(texts.lambdas, language);
  const blank = inLanguage(texts.blankName, language);
  const rules = [...policy.rules, ...sharedRules];
  return {
    names: [
      { name: blank, formula: `${quotedSheet(name)}!$B$${BLANK_ROW + 1}` },
      ...rules.map((rule) => ({
        name: rule.id,
        formula: lambdaOf(rule, figures, blank, language),
      })),
    ],
    sheet: {
      name,
      widths: [36, 90, 14],
      frozen: { rows: FIRST, columns: 0 },
      rows: [
        [{ value: inLanguage(texts.lambdasTitle, language), look: looks.title }],
        [{ value: inLanguage(texts.lambdasNote, language), look: looks.note }],
        [{ value: inLanguage(texts.blankCell, language), look: looks.text }, { look: looks.text }],
        [],
        inLanguage(texts.lambdaHeads, language)
          .split("|")
          .map((value) => ({ value, look: looks.heading })),
        ...rules.map((rule): BookCell[] => [
          { value: inLanguage(rule.title, language), look: looks.text },
          { value: usageOf(rule), look: looks.wrapped },
          { value: rule.clause.id, look: looks.centred },
        ]),
      ],
    },
  };
}

/** A call as people write it, with what may be left out in brackets. */
function usageOf({ id, inputs }: Rule): string {
  const named = inputs.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${named.join(", ")})`;
}

/**
 * A rule as a LAMBDA in the file format's own spelling, without the equals sign. Native formulas are made for cells, so
 * an argument that isn't given, or is "", is a blank cell; where a number is due, whatever is none is an error.
 */
export function lambdaOf(rule: Rule, figures: Figures, blank: string, language: Language): string {
  const declared = rule.inputs.map(({ name, optional }) => `_xl${optional ? "op" : "pm"}.${name}`);
  const bound = rule.inputs.map((input) => {
    const given = `_xlpm.${input.name}`;
    const isLeftOut = `_xlfn.ISOMITTED(${given})`;
    const otherwise = input.kind === "reading" ? readingName(input.reading, language) : blank;
    const value = isNumeric(input)
      ? `IF(ISNUMBER(${given}),${given},IF(${given}="",${blank},NA()))`
      : given;
    return `${cellOf(input)},IF(${isLeftOut},${otherwise},${value})`;
  });
  const operands = Object.fromEntries(
    rule.inputs.map((input) => [input.name, { ref: cellOf(input) }])
  );
  const body = excelFormula(rule, operands, figures.write);
  return `_xlfn.LAMBDA(${declared.join()},_xlfn.LET(${bound.join()},${body}))`;
}

/** What the formula takes for the cell of an input. */
function cellOf({ name }: Input): string {
  return `_xlpm.${name}_`;
}

function isNumeric({ kind }: Input): boolean {
  return ["amount", "count", "number", "rank", "day"].includes(kind);
}
