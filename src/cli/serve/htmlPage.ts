/** A page of the site. */
export interface HtmlPage {
  /** Of BCP 47. */
  readonly lang: string;
  /** Title, head and body are HTML: what is text in them is escaped. */
  readonly title: string;
  readonly head?: string;
  /** A class of start.css for the body. */
  readonly look?: string;
  readonly body: string;
}

/** The page as it is sent, in the site's looks. */
export function htmlPage({ lang, title, head = "", look, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/assets/icons/icon-32.png">
<link rel="stylesheet" href="/site/start.css">
${head}</head>
<body${look ? ` class="${look}"` : ""}>
${body}</body>
</html>
`;
}
