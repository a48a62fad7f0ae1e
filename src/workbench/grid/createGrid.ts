import { LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CalculationMode,
  FormulaCalculationSessionService,
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { calculated } from "../../sheet/univer/calculated";
import { endEditing } from "../../sheet/univer/endEditing";
import { readSpills } from "../../sheet/univer/readSpills";
import { ErrorMessages } from "../functions/errorMessages";
import { gridFunction, gridFunctionInfo } from "../functions/gridFunctions";
import type { LoadedFunction } from "../functions/loadFunctions";
import { inLanguage } from "../../core/text";
import type { Language } from "../language";
import type { SheetDescription } from "../openWorkbook";
import type { GridState } from "../save";
import { dropLateResults } from "./dropLateResults";
import { locales } from "./locales";
import { watchRowHeights } from "./rowHeights";

/** A workbook in the grid's own form, and the sheet to show first. */
export interface GridWorkbook {
  data: IWorkbookData;
  activeSheet: number;
  /** What that sheet shows when it opens, as the file has it. */
  view?: Pick<SheetDescription, "selected" | "scrolledTo"> | undefined;
}

export interface Grid {
  /** Univer's facade: reads and writes cells, selects, listens. */
  univerAPI: FUniver;
  /** Which calculation is under way. */
  calculations: FormulaCalculationSessionService;
  language: Language;
  /** The workbook as it stands now, edits included. */
  save(): GridWorkbook;
  /**
   * The same for saving: waits until a cell being typed into is done and everything is calculated. Undefined when the
   * grid is gone by then.
   */
  settled(): Promise<GridState | undefined>;
  /** The messages of the errors that our functions gave. */
  messages: ErrorMessages;
  /** Selects and scrolls as the file has it; for once the grid is rendered. */
  showView(): void;
  dispose(): void;
}

const LOCALES = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

/** A spreadsheet in `container` with our functions among its own, showing `workbook`, everything calculated anew. */
export function createGrid(
  container: HTMLElement,
  language: Language,
  functions: LoadedFunction[],
  workbook: GridWorkbook
): Grid {
  const messages = new ErrorMessages();
  const univer = new Univer({
    locale: inLanguage(LOCALES, language),
    locales,
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    formula: {
      function: functions.map((each) => gridFunction(each, messages)),
      description: functions.map(gridFunctionInfo),
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const univerAPI = FUniver.newAPI(univer);
  dropLateResults(univerAPI);
  const giveUpRowHeights = watchRowHeights(univerAPI);
  const opened = univerAPI.createWorkbook(workbook.data);
  const first = opened.getSheets()[workbook.activeSheet];
  if (first) opened.setActiveSheet(first);
  const calculations = univer.__getInjector().get(FormulaCalculationSessionService);
  let isDisposed = false;
  return {
    univerAPI,
    calculations,
    language,
    messages,
    save: () => ({
      data: opened.save(),
      activeSheet: opened
        .getSheets()
        .findIndex((sheet) => sheet.getSheetId() === opened.getActiveSheet().getSheetId()),
    }),
    settled: async () => {
      await endEditing(univerAPI);
      if (!isDisposed) await calculated({ univerAPI, calculations });
      if (isDisposed) return undefined;
      return { data: opened.save(), spills: readSpills(univer.__getInjector(), opened.getId()) };
    },
    showView: () => {
      const sheet = opened.getActiveSheet();
      const { selected, scrolledTo } = workbook.view ?? {};
      if (selected) sheet.getRange(selected.row, selected.column).activate();
      if (scrolledTo) sheet.scrollToCell(scrolledTo.row, scrolledTo.column);
    },
    dispose: () => {
      isDisposed = true;
      giveUpRowHeights();
      // A calculation under way would show its progress after a second, in a grid that is gone.
      univerAPI.syncExecuteCommand(
        SetFormulaCalculationNotificationMutation.id,
        { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION },
        { onlyLocal: true }
      );
      univer.dispose();
    },
  };
}
