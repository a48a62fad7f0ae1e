import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { readArea } from "../../../core/grid/address";
import { BlankLedgers } from "../../parts/BlankLedgers";
import { EmptyState } from "../../parts/EmptyState";
import { Failure } from "../../parts/Failure";
import { TrialNote } from "../../parts/TrialNote";
import { useLanguage, useMessages } from "../../shell/language";
import type { PageProps } from "../../shell/pages";
import { useHost, useSheet } from "../../shell/useHost";
import { failureText } from "../../task/failureText";
import { NoSheet } from "../../task/NoSheet";
import { TaskStatus } from "../../task/TaskStatus";
import { useTask } from "../../task/useTask";
import { readSeed, readTolerance, usualSettings } from "./model/settings";
import { GoToContext } from "./ui/CellLine";
import { AddedUpSection, ResultSection } from "./ui/ResultSection";
import { RunSection } from "./ui/RunSection";
import { TableSection } from "./ui/TableSection";
import { WriteSection } from "./ui/WriteSection";
import { useCheckColumns } from "./model/useCheckColumns";
import { useRun } from "./model/useRun";
import { useTable } from "./model/useTable";
import { auditMessages } from "./messages";

/** The auditor's place. A table that was read, with its results, doesn't outlive its workbook. */
export default function Audit(_: PageProps) {
  return <AuditOfWorkbook key={useHost()?.workbook ?? ""} />;
}

/** Reads the table on show, recomputes it row by row, and says what differs and why. */
function AuditOfWorkbook() {
  const messages = useMessages(auditMessages);
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
    if (tolerance && seed !== undefined) void run.start({ tolerance, seed }, messages.run.done);
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
      {understood ? messages.start.readAgain : messages.start.read}
    </Button>
  );
  return (
    <GoToContext.Provider value={goTo}>
      {understood ? (
        <div>{readButton}</div>
      ) : (
        <EmptyState text={messages.start.intro}>
          {readButton}
          <BlankLedgers label={messages.start.blankLedgers} />
        </EmptyState>
      )}
      <NoSheet />
      <TaskStatus task={table.task} />
      {without !== undefined && <Failure>{messages.table.noLedger(without)}</Failure>}
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
          {understood.addedUp && <AddedUpSection audit={understood.addedUp} />}
          <RunSection
            typed={typed}
            onType={setTyped}
            again={result !== undefined}
            disabled={isBusy || cannotRun}
            onStart={start}
          >
            {isStale && result && (
              <Failure intent="warning" action={{ label: messages.run.again, onClick: start }}>
                {messages.run.stale}
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
