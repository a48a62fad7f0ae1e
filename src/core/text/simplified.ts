/** Traditional characters in the names of county-level units, in pairs with the simplified ones. */
const PAIRS = "區区縣县點点軍军崗岗遠远興兴歸归長长陽阳當当開开發发園园東东豐丰來来鳳凤鶴鹤峯峰";

const simplified = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) simplified.set(PAIRS[i]!, PAIRS[i + 1]!);

/** A name in simplified characters, as far as names of places have traditional ones. */
export function inSimplified(name: string): string {
  return name.replace(/[\u4E00-\u9FFF]/g, (character) => simplified.get(character) ?? character);
}
