import { inLanguage, type Language } from "../core/text";
import { isWindowRule } from "../policies/counted";
import type { PolicyPages } from "../policies/policyPages";
import { readings as common } from "../policies/shared/readings";
import { version } from "../core/version";
import type { Book, BookSheet } from "../workbook/book";
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
import { withRowHeights } from "./rowHeights";
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
  const { policy, targets, funds } = pages;
  const figures = figuresIn(pages, language);
  const options: TemplateOptions = { pages, rows, language, figures };
  const parameters = parametersSheet(figures, language);
  const readings = readingsSheet(policy, Object.values(common), language);
  const places = placesSheet(policy, language);
  const note = `${inLanguage(policy.document, language)} · ${inLanguage(texts.product, language)} ${version}`;
  const named = withLambdas ? lambdas(policy, figures, language) : undefined;
  const [targetsOf, targetsSplit] = targets ? targetsSheets(pages, targets, figures, language) : [];
  const [reward, rewardSplit] = funds?.reward
    ? rewardSheets(pages, funds.reward, figures, language)
    : [];
  const ledgers = pages.supports.map((support, i) => {
    const [rule] = support.rules;
    const name = i === 0 ? inLanguage(texts.ledger, language) : inLanguage(rule.title, language);
    return ledgerSheet(name, support, options, note);
  });
  const checked = (sheet: BookSheet | undefined) =>
    sheet && withFiguresCheck(sheet, sheet.widths.length - 1, language);
  return {
    title: inLanguage(texts.title, language).replace("{city}", inLanguage(policy.name, language)),
    creator: `Jigai ${version}`,
    sheets: [
      ...ledgers.map((sheet) => withFiguresCheck(sheet, LEDGER_CHECK, language)),
      ...policy.tables
        .filter(isWindowRule)
        .map((rule) => checked(paymentsSheet(rule, pages, rows, figures, language))),
      ...(funds?.checks ?? []).map((page) => checked(checkSheet(pages, page, figures, language))),
      checked(targetsOf),
      targets && rankingSheet(pages, targets.ranking, language),
      checked(requirementsSheet(pages, figures, language)),
      checked(reward),
      checked(rulesSheet(pages, figures, language)),
      checked(targetsSplit),
      checked(rewardSplit),
      named?.sheet,
      parameters.sheet,
      readings.sheet,
      clausesSheet(policy, language),
      places.sheet,
      aboutSheet(policy, language),
    ].flatMap((sheet) => (sheet ? [withRowHeights(sheet)] : [])),
    names: [...parameters.names, ...readings.names, ...places.names, ...(named?.names ?? [])],
  };
}
