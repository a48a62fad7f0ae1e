import { dictionary } from "../../core/text";

/** What a certificate says. Values come in formatted. */
interface CertificateWords {
  readonly titles: Readonly<
    Record<"pool" | "bounds" | "multiplier" | "order" | "distributed" | "rest", string>
  >;
  readonly position: (number: number) => string;
  readonly taking: (count: number, step: string) => string;
  readonly bounds: (floors: string, caps: string | undefined) => string;
  /** `bound` is what stands at a floor or cap, where something does. */
  readonly multiplier: (pool: string, bound: string | undefined, weights: string) => string;
  readonly noMultiplier: string;
  readonly weight: (weight: string) => string;
  /** `reached`: the product is there to be held against the bound. */
  readonly floor: (product: string, floor: string, reached: boolean) => string;
  readonly cap: (product: string, cap: string, reached: boolean) => string;
  readonly between: (floor: string | undefined, cap: string | undefined) => string;
  readonly cut: (product: string, cut: string, left: string, given: string | undefined) => string;
  readonly order: (got: readonly string[], next: string | undefined) => string;
  readonly nothingOver: string;
  readonly shares: (count: number) => string;
  readonly allGiven: string;
  readonly capsFull: string;
  readonly noWeights: string;
  readonly tie: (got: string, next: string) => string;
}

export const certificateWords = dictionary<CertificateWords>("certificate", {
  zh: {
    titles: {
      pool: "总额",
      bounds: "上下限",
      multiplier: "乘数",
      order: "余数次序",
      distributed: "已分配",
      rest: "未分配",
    },
    position: (number) => `第 ${number} 个`,
    taking: (count, step) => `${count} 个份额，步长 ${step}`,
    bounds: (floors, caps) => `下限合计 ${floors}，${caps ? `上限合计 ${caps}` : "上限不全有"}`,
    multiplier: (pool, bound, weights) =>
      bound
        ? `（总额 ${pool} − 按上下限计的 ${bound}）÷ 其余权重合计 ${weights}`
        : `总额 ${pool} ÷ 权重合计 ${weights}`,
    noMultiplier: "各份都按上下限计，没有乘数",
    weight: (weight) => `权重 ${weight}`,
    floor: (product, floor, reached) =>
      `${product}${reached ? ` ≤ 下限 ${floor}，按下限计` : `，按下限 ${floor} 计`}`,
    cap: (product, cap, reached) =>
      `${product}${reached ? ` ≥ 上限 ${cap}，按上限计` : `，按上限 ${cap} 计`}`,
    between: (floor, cap) => {
      const limits = [floor && `下限 ${floor}`, cap && `上限 ${cap}`].filter(Boolean).join("，");
      return limits && `（${limits}）`;
    },
    cut: (product, cut, left, given) =>
      `${product}，舍到 ${cut}，余 ${left}${given ? `，补 ${given}` : ""}`,
    order: (got, next) =>
      `由大到小，各补一步：${got.join("、")}${next ? `；其后 ${next} 未补` : ""}`,
    nothingOver: "没有余下的步长",
    shares: (count) => `${count} 个份额之和`,
    allGiven: "全部分完",
    capsFull: "都已到上限，容不下的部分",
    noWeights: "权重都为 0，下限之外无从分配的部分",
    tie: (got, next) => `“${got}”与“${next}”余数相同，按编号（没有编号的按位置）先后补给前者。`,
  },
  en: {
    titles: {
      pool: "Pool",
      bounds: "Floors and caps",
      multiplier: "Multiplier",
      order: "Order of remainders",
      distributed: "Distributed",
      rest: "Not distributed",
    },
    position: (number) => `no. ${number}`,
    taking: (count, step) => `${count} share(s), in steps of ${step}`,
    bounds: (floors, caps) =>
      `floors add up to ${floors}, ${caps ? `caps to ${caps}` : "not all have caps"}`,
    multiplier: (pool, bound, weights) =>
      bound
        ? `(pool ${pool} − ${bound} at a floor or cap) ÷ other weights ${weights}`
        : `pool ${pool} ÷ weights ${weights}`,
    noMultiplier: "every share is at a floor or cap, so there is no multiplier",
    weight: (weight) => `weight ${weight}`,
    floor: (product, floor, reached) =>
      `${product}${reached ? ` ≤ floor ${floor}` : ""}, so the floor: ${floor}`,
    cap: (product, cap, reached) =>
      `${product}${reached ? ` ≥ cap ${cap}` : ""}, so the cap: ${cap}`,
    between: (floor, cap) => {
      const limits = [floor && `floor ${floor}`, cap && `cap ${cap}`].filter(Boolean).join(", ");
      return limits && ` (${limits})`;
    },
    cut: (product, cut, left, given) =>
      `${product}, cut to ${cut}, remainder ${left}${given ? `, plus ${given}` : ""}`,
    order: (got, next) =>
      `largest first, one step each: ${got.join(", ")}${next ? `; next ${next} gets none` : ""}`,
    nothingOver: "no steps left over",
    shares: (count) => `sum of ${count} share(s)`,
    allGiven: "all of it given out",
    capsFull: "all are at their caps: what they can't take",
    noWeights: "all weights are 0: nothing to go by beyond the floors",
    tie: (got, next) =>
      `"${got}" and "${next}" have the same remainder: the first by id (without ids, by position) gets the step.`,
  },
});
