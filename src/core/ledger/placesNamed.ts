import type { Place, Places } from "../place/places";
import { fold } from "../text/fold";
import { inSimplified } from "../text/simplified";

/** A shorter form may be part of any word: 夷陵 of 夷陵大道. */
const SHORTEST_WITHIN = 3;

/** （不含夷陵区）, 夷陵区除外 */
const LEFT_OUT = /(?:不含|不包括|除)[^,.。;()]*|[^,.。;()]*除外/g;

/** （一）夷陵, 夷陵小计: what stands around a name that heads or sums a part of a table. */
const AROUND = /^\(?[一二三四五六七八九十\d]+[、.)]+|(?:小计|合计)$/g;

/** The units that a title, a sheet's name or the heading of a section names. */
export function placesNamed(text: string, { forms, units }: Places): Place[] {
  const written = inSimplified(fold(text).replace(/\s/g, "")).replace(LEFT_OUT, "");
  const alone = written.replace(AROUND, "");
  const names = new Set<string>();
  forms.forEach((meant, form) => {
    const isNamed = form === alone || (form.length >= SHORTEST_WITHIN && written.includes(form));
    if (isNamed) meant.forEach((name) => names.add(name));
  });
  return units.filter(({ name }) => names.has(name));
}
