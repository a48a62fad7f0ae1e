/** What Excel loads: registers every custom function under its name. */
import * as enshi from "./enshi";
import * as tools from "./tools";
import * as yichang from "./yichang";

type CustomFunction = (...args: any[]) => any[][];

const functions: Readonly<Record<string, CustomFunction>> = { ...yichang, ...enshi, ...tools };

for (const [id, calculate] of Object.entries(functions)) CustomFunctions.associate(id, calculate);
