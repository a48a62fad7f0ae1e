/** What every spreadsheet behind src/sheet/sheet.ts has to do; each implementation runs these tests. */
import type { ContractDriver } from "./contracts/driver";
import { describeLooks } from "./contracts/cellStyles";
import { describePlaces } from "./contracts/places";
import { describeReading } from "./contracts/reading";
import { describeWriting } from "./contracts/writing";

export type { ContractCell, ContractCells, ContractDriver } from "./contracts/driver";

/** Declares the tests; `driver` is called inside them. */
export function describeContract(driver: () => ContractDriver): void {
  describeReading(driver);
  describeWriting(driver);
  describeLooks(driver);
  describePlaces(driver);
}
