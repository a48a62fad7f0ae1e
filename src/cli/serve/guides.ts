import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";
import type { Language } from "../../core/text";
import { tagOf } from "../../core/text/languages";
import { escapeXml } from "../../workbook";
import { siteFile, type SiteFile } from "./siteFile";

const NAMES = ["guide", "functions", "audit", "install"] as const;
type GuideName = (typeof NAMES)[number];

/** A language's guide among the docs, without its ending. */
const fileOf = (name: GuideName, language: Language) =>
  language === "zh" ? `${name}.zh-CN` : name;

/** Where the page of a guide is. */
export const guideAddress = (name: GuideName, language: Language) =>
  `/guide/${fileOf(name, language)}.html`;

/**
 * The guides as pages, from their Markdown.
 * @param docs the folder that they are in
 */
export function* guidePages(docs: string): Generator<[address: string, file: SiteFile]> {
  const marked = new Marked(gfmHeadingId());
  for (const name of NAMES) {
    for (const language of ["zh", "en"] as const) {
      const path = join(docs, `${fileOf(name, language)}.md`);
      if (!existsSync(path)) continue;
      const markdown = readFileSync(path, "utf8");
      const title = /^# (.+)$/m.exec(markdown)?.[1] ?? name;
      const html = (marked.parse(markdown) as string)
        // Of each other they know the files; other documents aren't served.
        .replace(/href="([\w.-]+)\.md(#[^"]*)?"/g, (link, file: string, part = "") =>
          NAMES.some((known) => file === known || file.startsWith(`${known}.`))
            ? `href="${file}.html${part}"`
            : link
        );
      const address = guideAddress(name, language);
      yield [address, siteFile(address, page(title, html, language))];
    }
  }
}

function page(title: string, html: string, language: Language): string {
  return `<!doctype html>
<html lang="${tagOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<link rel="icon" href="/assets/icons/icon-32.png">
<link rel="stylesheet" href="/site/start.css">
</head>
<body class="guide">
${html}</body>
</html>
`;
}
