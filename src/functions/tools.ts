import { readAmount, type AmountUnit } from "../core/amount";
import { JigaiError, type ArgumentName } from "../core/error";
import { explain, isBlank, isBlankWord, readChoice, readInputs, type Rule } from "../core/rule";
import { citation, clauses, findPlace, rules } from "../policies";
import { cellNumber } from "./cell";
import { cellError } from "./cellError";
import { citationTable } from "./citationTable";
import { explanationTable } from "./explanationTable";
import { spoken } from "./language";
import { oneCell, overRows, type Range } from "./overRows";

const AMOUNT_UNITS: readonly AmountUnit[] = ["万元", "元", "亿元"];

const FUNCTION: ArgumentName = { name: "function", label: { zh: "函数名", en: "Function" } };
const ID: ArgumentName = { name: "id", label: { zh: "条款编号", en: "Clause id" } };
const TEXT: ArgumentName = { name: "text", label: { zh: "文字", en: "Text" } };
const UNIT: ArgumentName = { name: "unit", label: { zh: "单位", en: "Unit" } };

/**
 * 列出一笔结果的计算过程：步骤、依据条款、算式、结果，随后是另一口径的结果、采用的口径和提示。
 * @customfunction JG_EXPLAIN
 * @param {any[][]} function_ 函数名：如 "YC_SUBSIDY"
 * @param {any[][][]} arguments_ 该函数的参数：按原顺序，各给一个单元格
 * @returns {any[][]} 表：步骤、依据、计算过程、结果
 */
export function JG_EXPLAIN(function_: any[][], arguments_: any[][][]): any[][] {
  return tableOrError(() => {
    const rule = ruleNamed(oneCell(function_, FUNCTION));
    const cells = argumentCells(rule, arguments_);
    return explanationTable(explain(rule, readInputs(rule.inputs, cells)), spoken());
  });
}

/**
 * 把台账里的金额文字换算成万元，如“1.2亿”“2000000元”“５，０００”。
 * @customfunction JG_AMOUNT
 * @param {any[][]} text 金额：数字或文字；有歧义的（约300、三百万）给出错误
 * @param {any[][]} [unit] 不带单位的数字按什么单位：元、万元（默认）、亿元
 * @returns {any[][]} 金额（万元）
 */
export function JG_AMOUNT(text: any[][], unit?: any[][]): any[][] {
  return overRows([text, unit], [TEXT, UNIT], ([cell, unitCell]) => {
    const bareUnit = isBlank(unitCell)
      ? "万元"
      : said(UNIT, unitCell, (word) => readChoice(word, AMOUNT_UNITS));
    return said(TEXT, cell, (amount) => cellNumber(readAmount(amount, bareUnit)));
  });
}

/**
 * 县市区的全称：认简称、旧称、常见误写，如“长阳”“五峰自治区”“高新区”。
 * @customfunction JG_PLACE
 * @param {any[][]} text 县市区：台账里的写法
 * @returns {any[][]} 全称
 */
export function JG_PLACE(text: any[][]): any[][] {
  return overRows(
    [text],
    [TEXT],
    ([cell]) => said(TEXT, isBlankWord(cell) ? null : cell, findPlace).name
  );
}

/**
 * 按编号查条款：编号、文件、条目、要点；不填编号则列出全部。
 * @customfunction JG_CLAUSE
 * @param {any[][]} [id] 条款编号：如 "YC-4.1-f"；口径编号如 "R3" 也可
 * @returns {any[][]} 表：编号、文件、条目、要点
 */
export function JG_CLAUSE(id?: any[][]): any[][] {
  return tableOrError(() => {
    const wanted = oneCell(id, ID);
    if (isBlankWord(wanted)) return citationTable(clauses, spoken());
    const found = citation(String(wanted).trim());
    if (!found) throw new JigaiError("unknownClause", { found: String(wanted) }).about(ID);
    return citationTable([found], spoken());
  });
}

function tableOrError(table: () => any[][]): any[][] {
  try {
    return table();
  } catch (error) {
    return [[cellError(error)]];
  }
}

function ruleNamed(cell: unknown): Rule {
  return said(FUNCTION, cell, (name) => {
    const rule = rules.get(String(name).trim().toUpperCase());
    if (!rule)
      throw new JigaiError("unknownFunction", {
        found: String(name),
        functions: [...rules.keys()],
      });
    return rule;
  });
}

/** One cell for each argument of the rule; arguments left out at the end don't count. */
function argumentCells(rule: Rule, ranges: readonly Range[] | null | undefined): unknown[] {
  const given = [...(ranges ?? [])];
  while (given.length > 0 && given[given.length - 1] === null) given.pop();
  if (given.length > rule.inputs.length) {
    throw new JigaiError("tooManyArguments", {
      functionName: rule.id,
      most: rule.inputs.length,
      found: given.length,
    });
  }
  return given.map((range, position) => oneCell(range, rule.inputs[position]!));
}

/** A reading of one argument's cell: its errors name the argument, and a blank is missing. */
function said<T>(argument: ArgumentName, cell: unknown, read: (cell: unknown) => T): T {
  try {
    if (isBlank(cell)) throw new JigaiError("missingInput", { names: [argument.label] });
    return read(cell);
  } catch (error) {
    throw error instanceof JigaiError ? error.about(argument) : error;
  }
}
