import { basename } from "node:path";
import { inLanguage, type Language } from "../../core/text";
import { jsonText } from "../json";
import type { ReportFormat } from "../options";
import { toHtml } from "../report/html";
import { toMarkdown } from "../report/markdown";
import { texts } from "../texts";
import { explanationBlocks } from "./explanations";
import type { FileAudit } from "./fileAudit";
import { auditJson } from "./json";
import { differenceBlocks } from "./reportBlocks";

/** The whole report on some files in one document. */
export function reportText(
  audits: readonly FileAudit[],
  format: ReportFormat,
  language: Language
): string {
  if (format === "json") {
    return jsonText({ files: audits.map((audit) => auditJson(audit, language)) });
  }
  const blocks = audits.flatMap((audit) => [
    ...differenceBlocks(audit, language, "here"),
    ...explanationBlocks(audit, language),
  ]);
  const title = inLanguage(texts, language).report.title(
    audits.map(({ file }) => basename(file)).join("、")
  );
  return format === "md" ? toMarkdown(blocks) : toHtml(title, blocks, language);
}
