/** What Excel loads: registers every custom function under its name. */
import "../core/polyfills";
import * as check from "./check";
import * as enshi from "./enshi";
import * as enshiTables from "./enshi-tables";
import * as explain from "./explain";
import * as formula from "./formula";
import * as needed from "./needed";
import * as shared from "./shared";
import * as tools from "./tools";
import * as yichang from "./yichang";
import * as yichangTables from "./yichang-tables";

type CustomFunction = (...args: any[]) => any[][];

const functions: Readonly<Record<string, CustomFunction>> = {
  ...yichang,
  ...enshi,
  ...yichangTables,
  ...enshiTables,
  ...check,
  ...explain,
  ...formula,
  ...needed,
  ...tools,
  ...shared,
};

for (const [id, calculate] of Object.entries(functions)) CustomFunctions.associate(id, calculate);
