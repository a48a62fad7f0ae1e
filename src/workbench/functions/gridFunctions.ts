import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import type { ErrorMessages } from "./errorMessages";
import { excelArguments, type GridValue } from "./excelArguments";
import { resultCells, thrownResult, type ResultCell } from "./gridResult";
import type { LoadedFunction } from "./loadFunctions";

/** A function as the grid's configuration wants it: a class and the name it answers to. */
export type GridFunction = [new (name: string) => BaseFunction, string];

/**
 * Our function as one of the grid's own. The grid's simpler way to register functions turns blank cells
 * into 0, which for a flag would mean no instead of not stated.
 */
export function gridFunction(
  { name, parameters, run }: LoadedFunction,
  messages: ErrorMessages
): GridFunction {
  class ExcelFunctionInGrid extends BaseFunction {
    override minParams = 0;
    override maxParams = parameters[parameters.length - 1]?.repeating ? 255 : parameters.length;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const result = this.runSafely(given as unknown as GridValue[]);
      messages.keep(
        { sheetId: this.subUnitId ?? "", row: this.row, column: this.column },
        name,
        result
      );
      return toGridValue(result);
    }

    /** The grid does not catch what a function throws. */
    private runSafely(given: GridValue[]): ResultCell[][] {
      try {
        return resultCells(run(...excelArguments(given, parameters)));
      } catch (thrown) {
        return thrownResult(thrown);
      }
    }
  }
  return [ExcelFunctionInGrid as unknown as GridFunction[0], name];
}

/** What autocompletion and the argument hints show. */
export function gridFunctionInfo({ name, description, parameters }: LoadedFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter, index) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      // The hint strings the examples together as a call on the second row: YC_CLASS(A2).
      example: `${String.fromCharCode(65 + index)}2`,
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

function toGridValue(result: ResultCell[][]): BaseValueObject {
  const values = result.map((row) => row.map(toSingleValue));
  const only = values[0]?.[0];
  if (only && values.length === 1 && values[0]?.length === 1) return only;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: Math.max(...values.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** By type, not through the grid's factory, which would make a number of a text such as "3%" or "2018-6-1". */
function toSingleValue(cell: ResultCell): BaseValueObject {
  if ("error" in cell) return ErrorValueObject.create(cell.error as ErrorType);
  if (typeof cell.value === "number") return NumberValueObject.create(cell.value);
  if (typeof cell.value === "boolean") return BooleanValueObject.create(cell.value);
  return StringValueObject.create(cell.value);
}
