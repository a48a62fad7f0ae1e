import { matchesIn } from "../core/call/matchesIn";

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){}[\],]/g;

/** The arguments between the brackets of a call, as they are written; without any there are none. */
export function argumentTexts(args: string): string[] {
  if (args.trim() === "") return [];
  const texts: string[] = [];
  let [from, depth] = [0, 0];
  for (const { 0: piece, index } of matchesIn(args, PIECES)) {
    if (/^[({[]$/.test(piece)) depth += 1;
    else if (/^[)}\]]$/.test(piece)) depth -= 1;
    else if (piece === "," && depth === 0) {
      texts.push(args.slice(from, index).trim());
      from = index + 1;
    }
  }
  return [...texts, args.slice(from).trim()];
}
