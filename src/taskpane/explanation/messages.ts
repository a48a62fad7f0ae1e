import { dictionary } from "../../core/text";

interface ExplanationMessages {
  basis: (id: string) => string;
  readings: (count: number) => string;
  copy: string;
  copied: string;
  copyFailed: string;
}

/** The messages of a calculation sheet that the core doesn't have. */
export const explanationMessages = dictionary<ExplanationMessages>("pane.explanation", {
  zh: {
    basis: (id) => `依据 ${id}`,
    readings: (count) => `采用的口径（${count}）`,
    copy: "复制文字",
    copied: "已复制。",
    copyFailed: "没能复制：本机不允许网页写剪贴板。请选中文字后按 Ctrl+C。",
  },
  en: {
    basis: (id) => `Basis ${id}`,
    readings: (count) => `Readings taken (${count})`,
    copy: "Copy as text",
    copied: "Copied.",
    copyFailed:
      "Not copied: this machine does not let pages write to the clipboard. Select the text and press Ctrl+C.",
  },
});
