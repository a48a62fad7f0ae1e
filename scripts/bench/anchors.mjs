import { Decimal } from "decimal.js";

const CENTRAL = new Set(["西陵区", "伍家岗区", "点军区", "猇亭区", "高新区"]);

/** What YC_SUBSIDY comes to, as somebody in a hurry would write it: in floating point, no cell ever wrong. */
export function plainLoop([interest, equipment, rent, bonds, place]) {
  const results = [];
  for (let i = 0; i < interest.length; i++) {
    const [a, b, c] = [interest[i][0] || 0, rent[i][0] || 0, bonds[i][0] || 0];
    let value = a > 0 ? a * 0.5 : b > 0 || c > 0 ? (b + c) * 0.5 : equipment[i][0] * 0.1;
    if (value > 300) value = 300;
    if (!CENTRAL.has(place[i][0])) value = 0;
    results.push([value]);
  }
  return results;
}

/** Shares between floors and caps by largest remainder, in decimal.js: bounded claims drop out until none is. */
export function plainAllocation([[pool]], weights, floors, caps) {
  const claims = weights.map(([weight], i) => ({
    weight: new Decimal(weight),
    floor: new Decimal(floors[i][0]),
    cap: new Decimal(caps[i][0]),
  }));
  const shares = new Array(claims.length);
  let open = claims.map((_, i) => i);
  let left = new Decimal(pool);
  for (;;) {
    const sum = open.reduce((all, i) => all.plus(claims[i].weight), new Decimal(0));
    const rate = left.div(sum);
    const held = open.filter((i) => {
      const { weight, floor, cap } = claims[i];
      const share = weight.times(rate);
      shares[i] = share.lt(floor) ? floor : share.gt(cap) ? cap : share;
      return shares[i] !== share;
    });
    if (held.length === 0) break;
    const isHeld = new Set(held);
    left = held.reduce((rest, i) => rest.minus(shares[i]), left);
    open = open.filter((i) => !isHeld.has(i));
  }
  const cut = open.map((i) => [i, shares[i].toDecimalPlaces(2, Decimal.ROUND_DOWN)]);
  const rest = cut
    .reduce((all, [, down]) => all.minus(down), left)
    .times(100)
    .toNumber();
  const order = [...cut].sort((a, b) => shares[b[0]].minus(b[1]).cmp(shares[a[0]].minus(a[1])));
  order.forEach(([i, down], k) => (shares[i] = k < rest ? down.plus(0.01) : down));
  return shares.map((share) => [share.toNumber()]);
}
