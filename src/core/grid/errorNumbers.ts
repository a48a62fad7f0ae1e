/** What WPS hands over for an error in a cell: its number in the object model, as an HRESULT. */
const TEXTS: Readonly<Record<number, string>> = {
  [-2146826288]: "#NULL!",
  [-2146826281]: "#DIV/0!",
  [-2146826273]: "#VALUE!",
  [-2146826265]: "#REF!",
  [-2146826259]: "#NAME?",
  [-2146826252]: "#NUM!",
  [-2146826246]: "#N/A",
};

/** The text of a cell's error where it arrives as a number; undefined for everything else. */
export function errorOfNumber(cell: unknown): string | undefined {
  return typeof cell === "number" ? TEXTS[cell] : undefined;
}
