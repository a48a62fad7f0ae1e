import { inLanguage } from "../../../../core/text";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import {
  DocumentTableRegular,
  MathFormulaRegular,
  PrintRegular,
  TableRegular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { approvalSheet } from "../../../../core/report/approval/approvalSheet";
import { approvalWords } from "../../../../core/report/approval/words";
import { explanationTable } from "../../../../functions/explanationTable";
import type { UsedCells } from "../../../../sheet/sheet";
import { insertAtSelection, sizeOf } from "../../../explanation/insertExplanation";
import { callOf } from "../../../formula/callOf";
import { undoOf } from "../../../insertion/onNewSheet";
import { show } from "../../../insertion/show";
import { writeApproval } from "../../../insertion/writeApproval";
import { Failure } from "../../../parts/Failure";
import { useLanguage, useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { TaskStatus } from "../../../task/TaskStatus";
import { useTask, type Done } from "../../../task/useTask";
import { callArguments } from "../model/callArguments";
import { formulaTarget } from "../model/formulaTarget";
import type { RowFill, RowSource } from "../model/fromRow";
import { readAgain } from "../model/readAgain";
import { approvalOf } from "./print/approval";
import { printSheet } from "./print/printSheet";
import type { Calculator } from "../model/useCalculator";
import { calculatorMessages } from "../messages";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  names: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** What becomes of the calculation: a formula, its working in the sheet, a sheet of paper. */
export function SheetActions({ calculator }: { calculator: Calculator }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(calculatorMessages);
  const sheet = useSheet();
  const task = useTask();
  /** The row that was found changed on writing; reading one anew settles it. */
  const [outdated, setOutdated] = useState<RowFill>();
  const { answers, typed, fill, outcome, firm, project } = calculator;
  const { id } = answers.rule;
  const explanation = outcome.kind === "due" ? outcome.explanation : undefined;
  const approval = approvalOf(calculator);
  /** Writes into the sheet on show: nothing, unless the cells that the formula refers to are those that were read. */
  const write = (work: (used: UsedCells, source: RowSource | undefined) => Promise<Done>) =>
    task.run(async () => {
      setOutdated(undefined);
      const used = await sheet!.readUsed();
      const now = fill && (await readAgain(sheet!, used, fill));
      if (fill && !now) return setOutdated(fill);
      return work(used, now?.source);
    });
  const insertFormula = () =>
    write(async (used, source) => {
      const cells = source?.sheetId === used.sheetId ? Object.values(source.cells) : [];
      const target = formulaTarget(
        used,
        cells.map((cell) => cell.address)
      );
      const formula = callOf(id, callArguments(answers, typed, source, used.sheetId));
      const { address, undo } = await sheet!.writeBlock(target, [[{ formula }]]);
      return { said: messages.inserted(address), undo };
    });
  const insertExplanation = () =>
    write(async (used, source) => {
      const size = sizeOf(explanationTable(explanation!, language).length);
      const formula = (sheetId: string) =>
        callOf("JG_EXPLAIN", [id, ...callArguments(answers, typed, source, sheetId)]);
      const inserted = await insertAtSelection(
        sheet!,
        used,
        size,
        formula,
        messages.explanationSheet
      );
      const { address, newSheet } = inserted;
      return {
        said:
          newSheet === undefined
            ? messages.explained(address)
            : messages.explainedOnSheet(newSheet),
        undo: undoOf([inserted], language),
      };
    });
  const insertApproval = () =>
    write(async () => {
      const content = approvalSheet(approval!, language);
      const written = await writeApproval(sheet!, messages.approvalName, content);
      await show(sheet!, written.sheetId);
      return {
        said: messages.approvalDone(written.newSheet),
        undo: undoOf([written], language),
      };
    });
  const isOff = !sheet || !explanation;
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<MathFormulaRegular />}
          disabledFocusable={isOff}
          onClick={() => void insertFormula()}
        >
          {messages.insertFormula}
        </Button>
        <Button
          icon={<TableRegular />}
          disabledFocusable={isOff}
          onClick={() => void insertExplanation()}
        >
          {messages.insertExplanation}
        </Button>
      </div>
      <TaskStatus task={task} />
      {outdated && outdated === fill && (
        <Failure>{messages.outdated(fill.source.sheet, fill.source.row)}</Failure>
      )}
      <div className={styles.names}>
        <Field label={inLanguage(approvalWords, language).firm}>
          <Input
            className={styles.name}
            value={firm}
            onChange={(_, { value }) => calculator.name({ firm: value })}
          />
        </Field>
        <Field label={inLanguage(approvalWords, language).project}>
          <Input
            className={styles.name}
            value={project}
            onChange={(_, { value }) => calculator.name({ project: value })}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          icon={<PrintRegular />}
          disabledFocusable={!approval}
          onClick={() => approval && printSheet(approval, language)}
        >
          {messages.print}
        </Button>
        <Button
          icon={<DocumentTableRegular />}
          disabledFocusable={isOff}
          onClick={() => void insertApproval()}
        >
          {messages.approvalSheet}
        </Button>
      </div>
    </>
  );
}
