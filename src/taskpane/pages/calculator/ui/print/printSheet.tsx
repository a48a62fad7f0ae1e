import { inLanguage } from "../../../../../core/text";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Approval } from "../../../../../core/report/approval/approval";
import { approvalWords } from "../../../../../core/report/approval/words";
import type { Language } from "../../../../shell/language";
import { calculatorMessages } from "../../messages";
import { ApprovalSheet } from "./ApprovalSheet";
import { approvalStyle } from "./style";
import { tagOf } from "../../../../../core/text/languages";

const ID = "approval-sheet";

/**
 * Opens the print dialogue for the approval sheet. It is printed from a frame of the pane's own document: an
 * Office web view allows no other window, and nothing of the pane gets onto the paper.
 */
export function printSheet(approval: Approval, language: Language): void {
  document.getElementById(ID)?.remove();
  const frame = document.createElement("iframe");
  frame.id = ID;
  frame.title = inLanguage(calculatorMessages, language).print;
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  // Not display: none, with which some browsers print an empty page.
  Object.assign(frame.style, {
    position: "fixed",
    width: "0",
    height: "0",
    border: "0",
    bottom: "0",
  });
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return;
  page.documentElement.lang = tagOf(language);
  page.title = inLanguage(approvalWords, language).title(
    inLanguage(approval.explanation.title, language)
  );
  const style = page.createElement("style");
  style.textContent = approvalStyle;
  page.head.append(style);
  const container = page.createElement("main");
  page.body.append(container);
  const root = createRoot(container);
  flushSync(() => root.render(<ApprovalSheet approval={approval} language={language} />));
  view.focus();
  view.print();
}
