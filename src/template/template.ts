import { inLanguage, type Language } from "../core/text";
import { isWindowRule } from "../policies/counted";
import type { PolicyPages } from "../policies/policyPages";
import { readings as common } from "../policies/shared/readings";
import { version } from "../core/version";
import type { Book } from "../workbook/book";
import { checkSheet } from "./checkSheet";
import { figuresIn } from "./figures";
import { lambdas } from "./lambdas";
import { ledgerSheet, type TemplateOptions } from "./ledgerSheet";
import { parametersSheet, withFiguresCheck } from "./parametersSheet";
import { paymentsSheet } from "./paymentsSheet";
import { rankingSheet } from "./rankingSheet";
import { readingsSheet } from "./readings";
import { aboutSheet, clausesSheet, placesSheet } from "./referenceSheets";
import { requirementsSheet } from "./requirementsSheet";
import { rewardSheets } from "./rewardSheets";
import { rulesSheet } from "./rulesSheet";
import { targetsSheets } from "./targetsSheets";
import { texts } from "./texts";

/** How many projects a template has room for, unless said otherwise, and at most. */
export const USUAL_ROWS = 200;
export const MOST_ROWS = 20_000;

/** The column in which ledgers say that figures were changed, from 0: beside the title. */
const LEDGER_CHECK = 3;

/**
 * A ready ledger of a policy whose amounts follow by native formulas of every Excel since 2010.
 *
 * @param withLambdas the row functions are names of the workbook besides, for programs that have LAMBDA
 */
export function template(
  pages: PolicyPages,
  language: Language,
  rows = USUAL_ROWS,
  withLambdas = false
): Book {
  const { policy } = pages;
  const figures = figuresIn(pages, language);
  const options: TemplateOptions = { pages, rows, language, figures };
  const parameters = parametersSheet(figures, language);
  const readings = readingsSheet(policy, Object.values(common), language);
  const requirements = requirementsSheet(pages, figures, language);
  const places = placesSheet(policy, language);
  const note = `${inLanguage(policy.document, language)} · ${inLanguage(texts.product, language)} ${version}`;
  const named = withLambdas ? lambdas(policy, figures, language) : undefined;
  const ledgers = pages.supports.map((support, i) => {
    const [rule] = support.rules;
    const name = i === 0 ? inLanguage(texts.ledger, language) : inLanguage(rule.title, language);
    return ledgerSheet(name, support, options, note);
  });
  const calculated = [
    ...policy.tables
      .filter(isWindowRule)
      .map((rule) => paymentsSheet(rule, pages, rows, figures, language)),
    ...(pages.funds?.checks ?? []).map((page) => checkSheet(pages, page, figures, language)),
    ...(pages.funds?.reward ? rewardSheets(pages, pages.funds.reward, figures, language) : []),
    ...(requirements ? [requirements] : []),
    ...(pages.targets ? targetsSheets(pages, pages.targets, figures, language) : []),
    rulesSheet(pages, figures, language),
  ];
  return {
    title: inLanguage(texts.title, language).replace("{city}", inLanguage(policy.name, language)),
    creator: `Jigai ${version}`,
    sheets: [
      ...ledgers.map((sheet) => withFiguresCheck(sheet, LEDGER_CHECK, language)),
      ...calculated.map((sheet) => withFiguresCheck(sheet, sheet.widths.length - 1, language)),
      ...(pages.targets ? [rankingSheet(pages, pages.targets.ranking, language)] : []),
      ...(named ? [named.sheet] : []),
      parameters.sheet,
      readings.sheet,
      clausesSheet(policy, language),
      places.sheet,
      aboutSheet(policy, language),
    ],
    names: [...parameters.names, ...readings.names, ...places.names, ...(named?.names ?? [])],
  };
}
