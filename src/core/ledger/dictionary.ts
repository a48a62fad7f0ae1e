import type { Field } from "./ledger";
import { headingForms } from "./heading";

/** What a heading may mean: one field, none, or several, which is for people to say. */
export type Meaning = readonly Field[];

/** Words that surround the name of a column and say nothing about which one it is. */
const FILLER =
  /^(?:\d{4}年?度?|年度|当年|本年度?|本次|本期|上报|拟|该|本|企业|单位|项目|技改|技术改造|工业|其中|实际|金额|数额|总额|额|数|完成情况|情况|名称|合计|小计|总计|支出|费用|资金|亿元|万元|元|人民币|列)*$/;

/** Headings of fewer characters say too little to be recognised inside others. */
const LEAST_INSIDE = 3;

/** Which headings mean which field. */
export class FieldDictionary {
  private readonly byHeading = new Map<string, Meaning>();
  private readonly byId: ReadonlyMap<string, Field>;

  /** @param unclear headings that say too little: ids of the fields that each may mean */
  constructor(
    readonly fields: readonly Field[],
    unclear: Readonly<Record<string, readonly string[]>> = {}
  ) {
    this.byId = new Map(fields.map((field) => [field.id, field]));
    for (const field of fields) {
      for (const heading of field.headings) this.byHeading.set(heading, [field]);
    }
    for (const [heading, ids] of Object.entries(unclear)) {
      this.byHeading.set(
        heading,
        ids.flatMap((id) => this.byId.get(id) ?? [])
      );
    }
  }

  /** What the dictionary says of exactly this heading, in any of its forms. */
  exactly(heading: string): Meaning {
    for (const form of headingForms(heading)) {
      const meaning = this.byHeading.get(form);
      if (meaning) return meaning;
    }
    return [];
  }

  /**
   * The field whose name stands in the heading among words that say nothing: 2018年度实际申报补助额.
   * The longest name counts.
   */
  within(heading: string): Meaning {
    const found = new Set<Field>();
    let longest = LEAST_INSIDE;
    for (const form of headingForms(heading)) {
      for (const [name, meaning] of this.byHeading) {
        const at = name.length >= longest && meaning.length === 1 ? form.indexOf(name) : -1;
        if (at < 0 || !FILLER.test(form.slice(0, at))) continue;
        if (!FILLER.test(form.slice(at + name.length))) continue;
        if (name.length > longest) found.clear();
        longest = name.length;
        found.add(meaning[0]!);
      }
    }
    return [...found];
  }

  /** The field that a user names by its id, its label or one of its headings. */
  named(name: string): Field | undefined {
    const id = name.trim().toLowerCase();
    const [field, ...others] = this.exactly(name);
    return (
      this.byId.get(id) ??
      this.fields.find(({ label }) => label.zh === name.trim() || label.en.toLowerCase() === id) ??
      (others.length === 0 ? field : undefined)
    );
  }
}
