/** A part of the year: 6 of 12 months, 1 of 4 quarters. */
export interface TimePassed {
  readonly passed: number;
  readonly total: 12 | 4;
}

const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
};

/** When a table was filled in or sent says nothing of the time that it covers. */
const OTHER_DAYS =
  /(?:填[报表写]|制表|报送|上报|打印|编制|印发|发布)[^:：]{0,4}(?:日期|时间|[:：])|日期|时间[:：]/;

/**
 * The part of the year that texts of a table name: 上半年, 第二季度, 1-6月, 截至9月底. Days (7月5日) name none, nor do lines
 * that say when the table was filled in.
 *
 * @returns each part once, by its share of the year
 */
export function timesIn(texts: readonly string[]): TimePassed[] {
  const found = new Map<number, TimePassed>();
  const add = (passed: number, total: 12 | 4) => {
    if (passed < 1 || passed > total) return;
    const share = (passed * 12) / total;
    if (!found.has(share)) found.set(share, { passed, total });
  };
  for (const text of texts) {
    const line = text.replace(/\s/g, "");
    if (OTHER_DAYS.test(line)) continue;
    if (/上半年/.test(line)) add(2, 4);
    const quarter = /([一二三四1-4])个?季度/g;
    for (let match = quarter.exec(line); match; match = quarter.exec(line))
      add(QUARTERS[match[1]!]!, 4);
    // Of 1月至6月 the last counts.
    const lastMonths = line.replace(/\d{1,2}月份?[-—–~至到](?=\d{1,2}月)/g, "");
    const month = /(?:^|[^\d.])(\d{1,2})月(份|底|末|(\d{1,2})日)?/g;
    for (let match = month.exec(lastMonths); match; match = month.exec(lastMonths)) {
      const day = match[3];
      if (day === undefined || Number(day) >= 28) add(Number(match[1]), 12);
    }
  }
  return [...found.values()];
}
