/** A unit's name short enough for a narrow column: 长阳 for 长阳土家族自治县. */
export function shortName(name: string): string {
  return name.replace(/[\u4e00-\u9fff]{1,2}族自治县$/, "");
}
