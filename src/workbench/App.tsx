import { FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { endEditing } from "../sheet/univer";
import { lightTheme } from "../taskpane/shell/theme";
import { DropTarget } from "./DropTarget";
import type { Grid, GridWorkbook } from "./grid/createGrid";
import { GridView } from "./grid/GridView";
import { Header } from "./Header";
import type { Language } from "./language";
import { Notice } from "./Notice";
import { Pane } from "./pane/Pane";
import { usePaneHost } from "./pane/usePaneHost";
import { useRemembered } from "./remembered";
import { SavingNotice } from "./SavingNotice";
import { StatusLine } from "./StatusLine";
import { texts as allTexts } from "./texts";
import { UnsavedDialog } from "./UnsavedDialog";
import { useActiveCell } from "./useActiveCell";
import { useEdits } from "./useEdits";
import { useFunctions } from "./useFunctions";
import { useOpening } from "./useOpening";
import { useSaving } from "./useSaving";
import { useWorkbook, type OpenedWorkbook } from "./useWorkbook";
import { inLanguage } from "../core/text";
import { tagOf } from "../core/text/languages";

const useStyles = makeStyles({
  work: { flex: 1, minHeight: 0, display: "flex", alignItems: "stretch" },
});

const theme = lightTheme();

/** The page: header, notice, grid and pane, status line. */
export function App() {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>("zh");
  const { functions, error } = useFunctions(language);
  const names = useMemo(() => new Set(functions?.list.map((each) => each.name)), [functions]);
  const { opened, isOpening, failure, dismissFailure, openFile, openOffered } = useWorkbook(names);
  /** The workbook whose missing sheets have been read of. */
  const [warnedOf, setWarnedOf] = useState<OpenedWorkbook>();
  const [grid, setGrid] = useState<Grid | null>(null);
  const cell = useActiveCell(grid);
  const { save, saving, dismissSaving, saveOnKey } = useSaving(grid, opened, names);
  const isEdited = useEdits(grid, opened, saving);
  const opening = useOpening(grid, isEdited, { saving, save });
  const texts = inLanguage(allTexts, language);
  const workbookName = opened ? inLanguage(opened.name, language) : "";
  const askForFile = (file: File) => void opening.ask(() => openFile(file));
  const [paneShown, setPaneShown] = useRemembered("jigai.paneShown", true, isBoolean);
  const tellPane = usePaneHost(language);
  const onGrid = useCallback(
    (next: Grid | null, workbook: GridWorkbook) => {
      setGrid(next);
      tellPane(next, workbook);
    },
    [tellPane]
  );
  const onPaneEnter = useCallback(() => void (grid && endEditing(grid.univerAPI)), [grid]);

  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    window.jigaiWorkbench = grid ?? undefined;
  }, [language, grid]);

  return (
    <FluentProvider theme={theme}>
      <DropTarget hint={texts.dropHere} onFile={askForFile}>
        <Header
          texts={texts}
          language={language}
          workbookName={workbookName}
          isEdited={isEdited}
          onLanguage={setLanguage}
          onFile={askForFile}
          onOffered={(chosen) => void opening.ask(() => openOffered(chosen))}
          onSave={grid && opened ? save : undefined}
          paneShown={paneShown}
          onPaneShown={setPaneShown}
        />
        {error && <Notice close={texts.close}>{texts.notStarted(error)}</Notice>}
        {failure && (
          <Notice close={texts.close} onClose={dismissFailure}>
            {texts.unreadable[failure.reason](failure.fileName)}
          </Notice>
        )}
        {opened && opened.missing.length > 0 && opened !== warnedOf && (
          <Notice intent="warning" close={texts.close} onClose={() => setWarnedOf(opened)}>
            {texts.missing(opened.fileName, opened.missing)}
          </Notice>
        )}
        <SavingNotice saving={saving} texts={texts} onClose={dismissSaving} />
        <div className={styles.work}>
          {functions && opened ? (
            <GridView
              language={functions.language}
              functions={functions.list}
              workbook={opened.grid}
              onGrid={onGrid}
            />
          ) : (
            <Waiting label={texts.loading} failed={Boolean(error || failure)} />
          )}
          <Pane texts={texts} shown={paneShown} onEnter={onPaneEnter} onKey={saveOnKey} />
        </div>
        <StatusLine cell={cell} isOpening={isOpening} texts={texts} />
        <UnsavedDialog
          open={opening.isQuestion}
          texts={texts.opening}
          workbookName={workbookName}
          onSave={opening.saveFirst}
          onGiveUp={opening.giveUpEdits}
          onCancel={opening.cancel}
        />
      </DropTarget>
    </FluentProvider>
  );
}

/** Before the first workbook is there: nothing to wait for once something has failed. */
function Waiting({ label, failed }: { label: string; failed: boolean }) {
  return failed ? <main style={{ flex: 1 }} /> : <Spinner label={label} style={{ flex: 1 }} />;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}
