import { inLanguage, nameList, type Language } from "../../core/text";
import { policyPages } from "../../policies/pages";
import { templateAddress, templateFile } from "../../policies/templateFile";
import { escapeXml } from "../../workbook";
import { guideAddress, GUIDES } from "./guides";
import { htmlPage } from "./htmlPage";
import { manifestFor, wpsFileFor } from "./manifest";
import { serviceWorker } from "./offline";
import { WORKBENCH, type Site } from "./site";
import { siteFile, type SiteFile } from "./siteFile";
import { startTexts } from "./startTexts";

const ADDRESS: Readonly<Record<Language, string>> = { zh: "/", en: "/en" };
const MANIFEST = "/manifest.xml";
const WPS = "/wps/publish.html";
const WPS_FILES = ["/wps/publish.xml", "/wps/jsplugins.xml"];

/**
 * Adds what depends on where the site is: manifest, start page, and the script that keeps it all in the browser.
 * @param origin what people open
 */
export function addPages(site: Map<string, SiteFile>, origin: string): void {
  const built = site.get(MANIFEST);
  // Excel takes add-ins over https only: without it there is no manifest that would work.
  if (built && origin.startsWith("https:")) {
    site.set(MANIFEST, siteFile(MANIFEST, manifestFor(built.body.toString(), origin)));
  } else {
    site.delete(MANIFEST);
  }
  for (const address of WPS_FILES) {
    const file = site.get(address);
    if (file) site.set(address, siteFile(address, wpsFileFor(file.body.toString(), origin)));
  }
  for (const language of ["zh", "en"] as const) {
    site.set(ADDRESS[language], siteFile("index.html", startPage(site, origin, language)));
  }
  site.set("/sw.js", serviceWorker(site));
}

/** A workbook to take along. */
interface Offered {
  readonly address: string;
  readonly text: string;
  /** The name that it gets. */
  readonly file: string;
}

/** The start page: who takes which way, with what this site has of each. */
function startPage(site: Site, origin: string, language: keyof typeof startTexts): string {
  const words = startTexts[language];
  const other = language === "zh" ? "en" : "zh";
  const guides = GUIDES.map((name) => [guideAddress(name, language), words.guides[name]] as const)
    .filter(([address]) => site.has(address))
    .map(([address, text]) => link(address, text));
  const steps = (all: readonly string[]) =>
    `<ol>${all.map((step) => `<li>${step}</li>`).join("")}</ol>`;
  const cities = inLanguage(nameList(policyPages.map(({ policy }) => policy.name)), language);
  const workbooks = policyPages
    .flatMap(({ policy, sampleLedger: sample }): Offered[] => [
      {
        address: `/${inLanguage(templateAddress(policy), language)}`,
        text: words.template(inLanguage(policy.name, language)),
        file: inLanguage(templateFile(policy), language),
      },
      ...(sample
        ? [
            {
              address: `/samples/${sample.file}.xlsx`,
              text: words.sample(inLanguage(sample.name, language)),
              file: `${sample.file}.xlsx`,
            },
          ]
        : []),
    ])
    .filter(({ address }) => site.has(address))
    .map(({ address, text, file }) => `<li>${link(address, text, { download: file })}</li>`);
  const sections: readonly [string, string][] = [
    [
      words.browser,
      `<p>${words.browserSays}</p><p>${link(WORKBENCH, words.openWorkbench, { class: "main" })}</p>`,
    ],
    [
      words.excel,
      site.has(MANIFEST)
        ? `<p>${link(MANIFEST, words.manifest)} <code>${escapeXml(origin)}</code></p>${steps(words.excelSteps)}`
        : `<p>${words.excelWantsHttps}</p>`,
    ],
    [words.wps, site.has(WPS) ? `<p>${link(WPS, words.openWps)}</p>` : `<p>${words.noWps}</p>`],
    [words.ledgers, `<p>${words.ledgersSay}</p><ul>${workbooks.join("")}</ul>`],
    [words.guide, `<ul>${guides.map((line) => `<li>${line}</li>`).join("")}</ul>`],
  ];
  const ways = words.ways.map(
    ([who, way]) => `<tr><th scope="row">${who}</th><td>${way}</td></tr>`
  );
  return htmlPage({
    lang: words.lang,
    title: words.title,
    head: '<script defer src="/site/offline.js"></script>\n',
    body: `<header><h1>${words.title}</h1><a href="${ADDRESS[other]}" lang="${startTexts[other].lang}">${words.otherLanguage}</a></header>
<main>
<p>${words.about(cities)}</p>
<table><caption>${words.who}</caption><tbody>${ways.join("")}</tbody></table>
${sections.map(([heading, body]) => `<section><h2>${heading}</h2>${body}</section>`).join("\n")}
</main>
`,
  });
}

function link(address: string, text: string, more: Readonly<Record<string, string>> = {}): string {
  const attributes = Object.entries({ ...more, href: encodeURI(address) });
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<a${written.join("")}>${escapeXml(text)}</a>`;
}
