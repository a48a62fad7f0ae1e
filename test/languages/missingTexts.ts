/** What a further language doesn't say yet, found in the sources: dictionaries by area and key, other texts by the Chinese. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import type { FurtherLanguage } from "../../src/core/text/further";

/** Area → what is missing. */
export type Listed = Record<string, string[]>;

const sources = join(__dirname, "../../src");
const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ path: join(sources, name), text: readFileSync(join(sources, name), "utf8") }));

/** The keys of each area, and the texts outside dictionaries, that have no translation. */
export function missingTexts({ dictionaries, texts }: FurtherLanguage): Listed {
  const areas = areaWords().map(([area, words]) => {
    const translated = new Set(keysOf(dictionaries[area] ?? {}));
    return [area, keysOf(words).filter((key) => !translated.has(key))] as const;
  });
  return Object.fromEntries([
    ...areas,
    ["texts", inlineTexts().filter((text) => !(text in texts))],
    // No translation reaches these: they are put together beside their English.
    ["composed", composedTexts()],
  ]);
}

/** What is translated and isn't said anywhere (any more). */
export function strayTexts({ dictionaries, texts }: FurtherLanguage): Listed {
  const words = new Map(areaWords());
  const areas = Object.entries(dictionaries).map(([area, translation]) => {
    const known = new Set(keysOf(words.get(area) ?? {}));
    return [area, keysOf(translation).filter((key) => !known.has(key))] as const;
  });
  const said = new Set(inlineTexts());
  const stray = Object.keys(texts).filter((text) => !said.has(text));
  return Object.fromEntries([...areas, ["texts", stray]]);
}

/** Each area with its Chinese words. */
export function areaWords(): [area: string, words: object][] {
  const declared = /export const (\w+) = dictionary(?:<[^>]*>)?\(\s*"([^"]+)"/g;
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(declared)].map(([, name, area]): [string, object] => [
      area!,
      (require(path) as Record<string, { zh: object }>)[name!]!.zh,
    ])
  );
}

/** The paths of all words; one that is composed counts as another than one that isn't. */
function keysOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    if (typeof word === "function") return [`${key}()`];
    return typeof word === "object" && word !== null && !Array.isArray(word)
      ? keysOf(word as object).map((rest) => `${key}.${rest}`)
      : [key];
  });
}

/** The Chinese of every text that is written with its English beside it. */
function inlineTexts(): string[] {
  return [
    ...new Set(besideEnglish().flatMap(({ zh }) => (ts.isStringLiteralLike(zh) ? [zh.text] : []))),
  ];
}

/** Where a text that isn't a plain one is written with its English beside it, such as core/table/readTable.ts:183. */
function composedTexts(): string[] {
  return besideEnglish().flatMap(({ file, zh }) => {
    if (ts.isStringLiteralLike(zh) || ts.isObjectLiteralExpression(zh)) return [];
    const { line } = zh.getSourceFile().getLineAndCharacterOfPosition(zh.getStart());
    return [`${file}:${line + 1}`];
  });
}

/** What is written as `zh` in every object that has an `en`, too. */
function besideEnglish(): { file: string; zh: ts.Expression }[] {
  const found: { file: string; zh: ts.Expression }[] = [];
  for (const { path, text } of files) {
    if (!/\bzh:/.test(text)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const under = (name: string) =>
          node.properties.find(
            (each): each is ts.PropertyAssignment =>
              ts.isPropertyAssignment(each) && each.name.getText() === name
          )?.initializer;
        const zh = under("zh");
        if (zh && under("en")) found.push({ file: relative(sources, path), zh });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}
