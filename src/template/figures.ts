import { figuresOf, figureText, type FigureWriter, type Parameter } from "../core/rule";
import { IN_WAN } from "../core/amount";
import { inLanguage, type Language } from "../core/text";
import type { PolicyPages } from "../policies/policyPages";
import { isWindowRule } from "../policies/counted";

/** The policy's figures that a template's formulas use, and the names that they have in the workbook. */
export interface Figures {
  readonly names: ReadonlyMap<Parameter, string>;
  /** Writes a figure into a formula: its name, where it has one. */
  readonly write: FigureWriter;
}

export function figuresIn(
  { policy, funds, requirements = [] }: PolicyPages,
  language: Language
): Figures {
  const used = new Set([
    ...policy.rules.flatMap(figuresOf),
    ...(funds?.checks ?? []).flatMap(({ besides, together }) => [
      ...(besides ? [besides] : []),
      ...figuresOf(together),
    ]),
    ...requirements.flatMap(({ checks, rising }) => [
      ...checks.flatMap(figuresOf),
      ...(rising ? [rising.beside] : []),
    ]),
    ...(funds?.reward ? [funds.reward.limit] : []),
    ...policy.tables.filter(isWindowRule).map(({ window }) => window.years),
  ]);
  const names = new Map<Parameter, string>();
  const taken = new Set<string>();
  for (const figure of used) {
    // What a class is called is no figure that anybody would change.
    if (figure.unit === "类" || sameInWan(figure, used)) continue;
    const plain = nameFrom(inLanguage(figure.label, language));
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}_${number}`;
    taken.add(name.toLowerCase());
    names.set(figure, name);
  }
  const write: FigureWriter = (figure) => {
    const inWan = sameInWan(figure, used);
    if (inWan) return `${write(inWan)}/${IN_WAN.亿元.toFixed()}`;
    return names.get(figure) ?? figureText(figure);
  };
  return { names, write };
}

/** The figure of which this one is another statement, in 亿元: it has one cell, not two. */
function sameInWan(figure: Parameter, used: ReadonlySet<Parameter>): Parameter | undefined {
  if (figure.unit !== "亿元") return undefined;
  const inWan = figure.value.times(IN_WAN.亿元);
  return [...used].find(
    ({ unit, clause, value }) => unit === "万元" && clause === figure.clause && value.equals(inWan)
  );
}

/** A label as Excel takes it for a name: without remarks in brackets, and nothing that looks like a cell. */
export function nameFrom(label: string): string {
  const words = label.replace(/[（(].*?[)）]/g, "").trim();
  const name = words.replace(/[^\p{L}\p{N}.]+/gu, "_").replace(/^_+|_+$/g, "");
  return /^(\p{N}|[A-Za-z]{1,3}\d*$|[RrCc]\d)/u.test(name) ? `_${name}` : name;
}
