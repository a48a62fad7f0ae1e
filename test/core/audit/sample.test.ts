import { Amount } from "../../../src/core/amount";
import { randomNumbers } from "../../../src/core/audit/random";
import { Sampling } from "../../../src/core/audit/sample";
import { audit, yichang } from "./support";

/** Rows from 2, each by its amount. */
function draw(seed: number, size: number, rows: readonly string[]) {
  const sampling = new Sampling(seed, size);
  rows.forEach((amount, i) => sampling.add(i + 2, `甲${i}`, new Amount(amount)));
  return sampling.finish();
}

describe("random numbers", () => {
  it("are those that Mulberry32 is known to give", () => {
    // Reference values, worked out with 32-bit arithmetic in Python.
    const next = randomNumbers(1);
    expect([next(), next(), next()]).toEqual(PYTHON_SEED_1);
  });
});

const PYTHON_SEED_1 = [2693262067, 11749833, 2265367787];

describe("monetary-unit sampling", () => {
  it("takes what reaches the interval by itself, and of the rest those that a point falls in", () => {
    // 40 + 10 × 6 = 100 in 5: interval 20. Seed 1 draws 2693262067 of 2³²: the first point is 20 × 0.62707…,
    // 12.54…, the others 32.54… and 52.54…; without the 40, rows 3 to 8 end at 10, 20, 30, 40, 50, 60.
    const sample = draw(1, 5, ["10", "40", "10", "10", "10", "10", "10"])!;
    expect(sample.interval.toFixed()).toBe("20");
    expect(sample.population.toFixed()).toBe("100");
    expect(sample.items.map(({ row, certain }) => [row, certain])).toEqual([
      [3, true],
      [4, false],
      [6, false],
      [8, false],
    ]);
  });

  it("counts a row that is just the interval as certain", () => {
    const sample = draw(7, 2, ["50", "50"])!;
    expect(sample.items.every(({ certain }) => certain)).toBe(true);
  });

  it("has a point that falls on the very end of a row in that row, not in the next", () => {
    // An interval of 2³² millionths: seed 1 draws 2693262067, so the first point is 2693.262068, where row 2 ends. The
    // second one is 6988.229364; row 3 ends at 4693.262068, row 4 at 8589.934592.
    const sample = draw(1, 2, ["2693.262068", "2000", "3896.672524"])!;
    expect(sample.interval.toFixed()).toBe("4294.967296");
    expect(sample.items.map(({ row, certain }) => [row, certain])).toEqual([
      [2, false],
      [4, false],
    ]);
  });

  it("is the same for the same seed, and draws about as many as were asked for", () => {
    const rows = Array.from({ length: 500 }, (_, i) => String(1 + (i % 7)));
    const [one, same, other] = [draw(3, 20, rows)!, draw(3, 20, rows)!, draw(4, 20, rows)!];
    const rowsOf = ({ items }: typeof one) => items.map(({ row }) => row);
    expect(rowsOf(one)).toEqual(rowsOf(same));
    expect(rowsOf(one)).not.toEqual(rowsOf(other));
    // The points lie an interval apart in a population of 20 intervals.
    expect(one.items).toHaveLength(20);
  });

  it("has nothing to draw from where nothing was reported", () => {
    expect(draw(1, 20, ["0"])).toBeUndefined();
  });

  it("draws from reported amounts not known to be wrong; without such a column, from what is due", () => {
    const reported = audit(
      yichang,
      "项目名称|生产性设备(不含税)|申报补助额\n一|1000|120\n二|约300|30\n三|1000|\n四|900|90",
      { sampleSize: 1 }
    ).sample!;
    expect(reported.items).toMatchObject([{ row: 5, name: "四", certain: true }]);
    expect(reported.population.toFixed()).toBe("90");
    const due = audit(yichang, "项目名称|生产性设备(不含税)\n一|1000\n二|3000").sample!;
    expect(due.population.toFixed()).toBe("400");
  });
});
