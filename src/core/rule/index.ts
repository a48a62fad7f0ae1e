export { citedClauses, figuresOf } from "./citedClauses";
export { check, type Check, type CheckRule } from "./check";
export * from "./clause";
export { cellAt, workOut, type CellColumn, type Told } from "./columns";
export { certainInputs, inputsEitherWay, whicheverWay } from "./eitherWay";
export { evaluate, valueOf, type Evaluation } from "./evaluate";
export {
  excelFormula,
  figureText,
  find,
  quoted,
  wordsOf,
  type CellReference,
  type FigureWriter,
  type Operand,
  type Operands,
} from "./excelFormula";
export { basisOf, explain, explained } from "./explain";
export type { Alternative, Explanation, Step } from "./explanation";
export * from "./input";
export { isCondition, type AmountNode, type Condition } from "./node";
export {
  likelyMistakes,
  type CommonReadings,
  type Mistake,
  type MistakeKind,
  type WrongResult,
} from "./mistakes";
export { mergedNotes, type Note } from "./note";
export { isRelevant } from "./relevance";
export { goalSeek } from "./goalSeek";
export { isSought, type SoughtInput } from "./goalSeek/over";
export { reach, type Reach } from "./goalSeek/reach";
export * from "./operators";
export * from "./parameter";
export * from "./readInput";
export { answerWord, type Answers, type ResultUnit, type Rule } from "./rule";
export { given, missingInput, nameInFull } from "./scope";
export { trace, type Trace } from "./trace";
