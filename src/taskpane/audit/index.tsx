import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { readArea } from "../../core/grid/address";
import { EmptyState } from "../parts/EmptyState";
import { Failure } from "../parts/Failure";
import { TrialNote } from "../parts/TrialNote";
import { useLanguage, useWords } from "../shell/language";
import type { PlaceProps } from "../shell/places";
import { useSheet } from "../shell/useHost";
import { failureText } from "../task/failureText";
import { NoSheet } from "../task/NoSheet";
import { TaskStatus } from "../task/TaskStatus";
import { useTask } from "../task/useTask";
import { readSeed, readTolerance, usualSettings } from "./model/settings";
import { GoToContext } from "./parts/CellLine";
import { ResultSection } from "./parts/ResultSection";
import { RunSection } from "./parts/RunSection";
import { TableSection } from "./parts/TableSection";
import { WriteSection } from "./parts/WriteSection";
import { useCheckColumns } from "./useCheckColumns";
import { useRun } from "./useRun";
import { useTable } from "./useTable";
import { placeWords } from "./words";

/** The auditor's place: reads the table on show, recomputes it row by row, and says what differs and why. */
export default function Audit(_: PlaceProps) {
  const words = useWords(placeWords);
  const language = useLanguage();
  const sheet = useSheet();
  const checkColumns = useCheckColumns();
  const table = useTable(checkColumns);
  const run = useRun(table);
  const going = useTask();
  const writing = useTask();
  const [typed, setTyped] = useState(usualSettings);

  const { understood, without } = table;
  const { result, isStale } = run;
  const isBusy = [table.task, run.task, writing].some(({ state }) => state.kind === "running");
  const cannotRun =
    !understood?.policy || understood.problem !== undefined || understood.reported.length === 0;

  function start() {
    const [tolerance, seed] = [readTolerance(typed.tolerance), readSeed(typed.seed)];
    if (tolerance && seed !== undefined) void run.start({ tolerance, seed }, words.run.done);
  }

  function goTo(address: string) {
    const area = readArea(address);
    if (!sheet || !understood || !area) return;
    void going.run(() => sheet.goTo(understood.table.sheetId, area.top, area.left));
  }

  const readButton = (
    <Button
      {...(!understood && { appearance: "primary" as const })}
      disabled={!sheet || isBusy}
      onClick={() => void table.read()}
    >
      {understood ? words.start.readAgain : words.start.read}
    </Button>
  );
  return (
    <GoToContext.Provider value={goTo}>
      {understood ? (
        <div>{readButton}</div>
      ) : (
        <EmptyState text={words.start.intro}>{readButton}</EmptyState>
      )}
      <NoSheet />
      <TaskStatus task={table.task} />
      {without !== undefined && <Failure>{words.table.noLedger(without)}</Failure>}
      {going.state.kind === "failed" && (
        <Failure>{failureText(going.state.error, language)}</Failure>
      )}
      {understood && (
        <>
          <TableSection
            of={understood}
            disabled={isBusy}
            onCorrect={(corrections) => void table.correct(corrections)}
          />
          <RunSection
            typed={typed}
            onType={setTyped}
            again={result !== undefined}
            disabled={isBusy || cannotRun}
            onStart={start}
          >
            {isStale && result && (
              <Failure intent="warning" action={{ label: words.run.again, onClick: start }}>
                {words.run.stale}
              </Failure>
            )}
            <TaskStatus task={run.task} />
          </RunSection>
        </>
      )}
      {result && (
        <>
          <ResultSection run={result} />
          <WriteSection
            run={result}
            disabled={isBusy || isStale}
            isStale={isStale}
            task={writing}
            checkColumns={checkColumns}
          />
        </>
      )}
      <TrialNote />
    </GoToContext.Provider>
  );
}
