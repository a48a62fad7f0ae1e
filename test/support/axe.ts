import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/**
 * What axe finds against WCAG 2.1 AA and its own best practices on the page, or in the frame, as it is now, each as
 * "rule: element – what to do"; empty when there is nothing.
 */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      // Fluent's keyboard handling has invisible elements that pass the focus on; axe can't know that.
      { exclude: ["[data-tabster-dummy]"] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"] }
    )
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} – ${failureSummary}`)
  );
}
