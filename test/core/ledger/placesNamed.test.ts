import { placesNamed } from "../../../src/core/ledger/placesNamed";
import { places } from "../../../src/policies/enshi/places";

/** The units that a sheet's title names. */
function named(title: string): string[] {
  const table = {
    grid: { name: "申报", rows: [[title], ["企业名称", "申报补助额"]], merges: [] },
    area: { top: 1, bottom: 1, left: 0, right: 1 },
    top: 0,
    headingRows: [1, 1] as const,
    understood: { columns: [] },
  };
  return placesNamed(table, places, () => false).map(({ name }) => name);
}

test.each([
  // 恩施 is the prefecture's name as well as a city's.
  ["恩施州技改补助申报表", []],
  ["恩施土家族苗族自治州技改补助申报表", []],
  ["恩施技改补助申报表", ["恩施市"]],
  ["恩施州恩施市技改补助申报表", ["恩施市"]],
  ["恩施州利川技改补助申报表", ["利川市"]],
  ["恩施州高新区技改补助申报表", ["恩施州高新区"]],
])("%s names %j", (title, expected) => expect(named(title)).toEqual(expected));
