import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";
import type { Language } from "../../core/text";
import { tagOf } from "../../core/text/languages";
import { escapeXml } from "../../workbook";
import { htmlPage } from "./htmlPage";
import { siteFile, type SiteFile } from "./siteFile";

/** The guides that are there in each language. */
export const GUIDES = ["guide", "functions", "audit", "install"] as const;
type GuideName = (typeof GUIDES)[number];
/** In both languages at once. */
const CLAUSES = "clauses";

/** A language's guide among the docs, without its ending. */
const fileOf = (name: GuideName, language: Language) =>
  language === "zh" ? `${name}.zh-CN` : name;

/** Where the page of a guide is. */
export const guideAddress = (name: GuideName, language: Language) =>
  pageAddress(fileOf(name, language));

const pageAddress = (file: string) => `/guide/${file}.html`;

/**
 * The guides and the list of clauses, to which that of functions leads, as pages from their Markdown.
 * @param docs the folder that they are in
 */
export function* guidePages(docs: string): Generator<[address: string, file: SiteFile]> {
  const marked = new Marked(gfmHeadingId());
  const all: readonly (readonly [file: string, language: Language])[] = [
    ...GUIDES.flatMap((name) =>
      (["zh", "en"] as const).map((language) => [fileOf(name, language), language] as const)
    ),
    [CLAUSES, "zh"],
  ];
  const served = all.filter(([file]) => existsSync(join(docs, `${file}.md`)));
  const files = new Set(served.map(([file]) => file));
  for (const [file, language] of served) {
    const markdown = readFileSync(join(docs, `${file}.md`), "utf8");
    const title = /^# (.+)$/m.exec(markdown)?.[1] ?? file;
    const html = ledToEachOther(marked.parse(markdown) as string, files);
    const address = pageAddress(file);
    yield [
      address,
      siteFile(
        address,
        htmlPage({ lang: tagOf(language), title: escapeXml(title), look: "guide", body: html })
      ),
    ];
  }
}

/** Pages know the files of each other; what leads to a document that isn't served is its words alone. */
function ledToEachOther(html: string, served: ReadonlySet<string>): string {
  return html.replace(
    /<a href="(?![\w+.-]+:|#)([^"#]*)(#[^"]*)?">(.*?)<\/a>/g,
    (_, path: string, part = "", words: string) => {
      const file = path.replace(/\.md$/, "");
      return served.has(file) ? `<a href="${file}.html${part}">${words}</a>` : words;
    }
  );
}
