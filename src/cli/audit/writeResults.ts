import { listBlocks } from "../../core/audit/report/auditBlocks";
import type { Block } from "../../core/report/blocks";
import { reportRows } from "../../core/report/sheetRows";
import { inLanguage, type Language } from "../../core/text";
import {
  patchWorkbookTo,
  type NewSheet,
  type SheetEdits,
  type WorkbookEdits,
} from "../../workbook";
import { nativeDeflater } from "../nativeDeflate";
import type { Options } from "../options";
import { workbookExtension, writeWhole, type Outputs } from "../output";
import type { Progress } from "../progress";
import { texts } from "../texts";
import { sheetEdits } from "./checkColumns";
import { explanationBlocks } from "./explanations";
import type { FileAudit } from "./fileAudit";
import { differenceBlocks } from "./reportBlocks";
import { reportText } from "./reportText";

/**
 * Writes the checked workbook and, where asked, the report.
 *
 * @returns the files written
 */
export async function writeResults(
  audit: FileAudit,
  source: Uint8Array,
  outputs: Outputs,
  { language, report }: Pick<Options, "language" | "report">,
  progress: Progress
): Promise<string[]> {
  const words = inLanguage(texts, language).files;
  const extension = workbookExtension(audit.file);
  const workbook = outputs.pathFor(audit.file, `-${words.audited}${extension}`);
  await writeWhole(workbook, (put) =>
    patchWorkbookTo(
      source,
      resultEdits(audit, language),
      put,
      (share) => progress.share("writing", "", share),
      nativeDeflater
    )
  );
  if (!report) return [workbook];
  const reportFile = outputs.pathFor(audit.file, `-${words.report}.${report}`);
  const content = new TextEncoder().encode(reportText([audit], report, language));
  await writeWhole(reportFile, (put) => put(content));
  return [workbook, reportFile];
}

/** Everything that the result workbook has beyond its source. */
function resultEdits(audit: FileAudit, language: Language): WorkbookEdits {
  const { summary, list, explanations } = inLanguage(texts, language).sheets;
  const sheets = new Map<string, SheetEdits>();
  for (const sheet of new Set(audit.ledgers.map(({ ledger }) => ledger.sheet))) {
    const ledgers = audit.ledgers.filter((of) => of.ledger.sheet === sheet);
    sheets.set(sheet, sheetEdits(ledgers, language));
  }
  const listed = listBlocks(audit.ledgers, language);
  return {
    sheets,
    added: [
      reportSheet(summary, differenceBlocks(audit, language, { sheet: list })),
      ...(listed.length > 0 ? [reportSheet(list, listed)] : []),
      reportSheet(explanations, explanationBlocks(audit, language)),
    ],
  };
}

/** A report as a sheet. */
function reportSheet(name: string, blocks: readonly Block[]): NewSheet {
  return { name, ...reportRows(blocks) };
}
