import type { Page } from "../../core/report/page";
import { inLanguage, type InEachLanguage } from "../../core/text";
import type { Sheet, Written } from "../../sheet/sheet";
import type { Language } from "../shell/language";
import type { Done } from "../task/useTask";

const left: InEachLanguage<(names: readonly string[]) => string> = {
  zh: (names) =>
    `已撤销写入的内容；新工作表${names.map((name) => `“${name}”`).join("、")}里还有别的内容，没有删除。`,
  en: (names) =>
    `Taken back. Something else stands on ${names.map((name) => `“${name}”`).join(", ")}, so the new sheet stays.`,
};

/** What was written, and the way back. */
export interface Inserted {
  readonly address: string;
  /** The name of a sheet that was made for it. */
  readonly newSheet?: string;
  /**
   * Takes back what was written, and a new sheet with it unless something else stands there by now.
   * @returns whether no sheet is left
   * @throws SheetError as the undo of what was written
   */
  undo(): Promise<boolean>;
}

/** What was written on a sheet of its own. */
export interface OnNewSheet extends Inserted {
  readonly sheetId: string;
  readonly newSheet: string;
}

/** What was written on a sheet that was there. */
export function inserted({ address, undo }: Written): Inserted {
  return { address, undo: () => undo().then(() => true) };
}

/**
 * Adds a sheet, without showing it, and writes on it. Where that fails, no sheet is left behind.
 *
 * @param wanted the sheet's name, as far as it is valid and not taken
 * @throws SheetError as the sheet's own methods
 */
export async function onNewSheet(
  sheet: Pick<Sheet, "addSheet" | "removeSheet">,
  wanted: string,
  write: (sheetId: string) => Promise<Written>,
  page?: Page
): Promise<OnNewSheet> {
  const { sheetId, name: newSheet } = await sheet.addSheet(wanted, page);
  const remove = () => sheet.removeSheet(sheetId).catch(() => false);
  try {
    const written = await write(sheetId);
    return {
      ...{ sheetId, newSheet, address: written.address },
      async undo() {
        await written.undo();
        return remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The way back of what was written, which says which new sheets had to stay. */
export function undoOf(
  written: readonly { readonly newSheet?: string | undefined; readonly undo: Inserted["undo"] }[],
  language: Language
): Required<Done>["undo"] {
  return async () => {
    const stayed: string[] = [];
    for (const { newSheet = "", undo } of written) if (!(await undo())) stayed.push(newSheet);
    return stayed.length > 0 ? inLanguage(left, language)(stayed) : undefined;
  };
}
