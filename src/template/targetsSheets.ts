import type { AmountInput, CountInput, YearInput } from "../core/rule";
import { fill, inLanguage, type Language, type Text } from "../core/text";
import type { PolicyPages, TargetsPage } from "../policies/policyPages";
import { BLEND_DECIMALS } from "../policies/targets";
import type { BookSheet, Validation } from "../workbook/book";
import { allocationSheet, type Share } from "./allocationSheet";
import { entryKind } from "./entries";
import type { Figures } from "./figures";
import { fills, looks } from "./looks";
import { seenFromElsewhere } from "./problems";
import { ENTRIES, INDICATORS, METHODS, QUARTER, STEP, targetsLayout } from "./targetsLayout";
import { targetsSettings } from "./targetsSettings";
import { targetsHeads, targetsUnits } from "./targetsUnits";
import { texts } from "./texts";

/** The target of a year split among the units, what they have done of it at this time, and how it was split. */
export function targetsSheets(
  pages: PolicyPages,
  page: TargetsPage,
  figures: Figures,
  language: Language
): [targets: BookSheet, split: BookSheet] {
  const { policy } = pages;
  const layout = targetsLayout(pages, page, language);
  const { say, word, places, classOf, year, settings, set, heading, first, last, area } = layout;
  const { name, splitName, isMethod, weightAt, growthAt, isReady } = layout;
  const pool = set(settings.whole);
  const away = (formula: string) => seenFromElsewhere(formula, name);
  const columnOf = (letters: string) => letters.charCodeAt(0) - 65;
  const cellArea = (row: number) => ({ top: row, left: 1, bottom: row, right: 1 });
  const columnArea = (letters: string) => ({
    top: first,
    left: columnOf(letters),
    bottom: last,
    right: columnOf(letters),
  });
  const warning = say(texts.warning);
  const validation = (at: Validation["area"], input: YearInput | AmountInput | CountInput) => {
    const { allows, prompt } = entryKind(input, "", language);
    return { area: at, allows, prompt, warning };
  };
  const highlight = (text: Text, fillColour: string) => ({
    area: columnArea("M"),
    formula: `$M${first + 1}=${word(text)}`,
    fill: fillColour,
  });
  const heads = targetsHeads(pages);
  const targets: BookSheet = {
    name,
    widths: [30, 14, ...heads.slice(2, -1).map((text) => (text === texts.progress ? 16 : 12)), 40],
    heights: { [heading]: 30 },
    printedOnTop: [heading, heading],
    rows: [
      [
        {
          value: inLanguage(fill(texts.targetsTitle, { city: policy.name }), language),
          look: looks.title,
        },
      ],
      [{ value: say(texts.targetsNote), look: looks.note }],
      ...targetsSettings(layout, page, figures, language),
      [],
      heads.map((text) => ({ value: say(text), look: looks.heading })),
      ...targetsUnits(layout, page, language),
    ],
    validations: [
      validation(cellArea(settings.year), year),
      validation(cellArea(settings.quarter), QUARTER),
      validation(cellArea(settings.step), STEP),
      {
        area: cellArea(settings.method),
        allows: { words: METHODS.map(say) },
        prompt: say(texts.methodNote),
        warning,
      },
      ...Object.entries(ENTRIES).map(([column, input]) => validation(columnArea(column), input)),
    ],
    highlights: [
      highlight(texts.behind, fills.over),
      highlight(texts.onTime, fills.agrees),
      highlight(texts.toMend, fills.wrong),
      {
        area: cellArea(settings.state),
        formula: `${set(settings.state)}<>${word(texts.splitDone)}`,
        fill: fills.under,
      },
    ],
  };

  const shares = places.map((place, i): Share => {
    const own = (column: string) => `$${column}$${first + i + 1}`;
    const blend = INDICATORS.map((column, k) => {
      const part = `${weightAt(k)}*100*${own(column)}/SUM(${area(column)})`;
      return `IF(${weightAt(k)}=0,0,${part})`;
    });
    const weight =
      `IF(${isMethod(texts.blended)},ROUND(${blend.join("+")},${BLEND_DECIMALS}),` +
      `${own("C")}*IF(${isMethod(texts.byGrowth)},1+${growthAt(classOf(place))},1))`;
    return {
      name: place.name,
      code: place.code,
      weight: away(weight),
      floor: away(own("F")),
      cap: away(own("G")),
    };
  });
  const process = allocationSheet(
    {
      sheetName: splitName,
      title: `${splitName} JG_ALLOCATE`,
      pool: away(pool),
      step: away(set(settings.step)),
      isReady: away(isReady),
      shares,
    },
    language
  );
  return [targets, process];
}
