import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** A page that never comes to rest is judged as it is in the end. */
const MOST_RUNS = 5;

/**
 * What axe finds against WCAG 2.1 AA and its own best practices on the page, or in the frame, as it is now, each as
 * "rule: element – what to do"; empty when there is nothing. It judges a page at rest: axe takes a while, and of a
 * button that is released meanwhile it would see the grey of before.
 */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (mostRuns) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const nextFrame = () => new Promise(requestAnimationFrame);
    const transitions = () =>
      document.getAnimations().filter((each) => each instanceof CSSTransition);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true });

    for (let run = 1; ; run += 1) {
      while (transitions().length > 0) await nextFrame();
      changes = 0;
      const { violations: found } = await tool.run(
        // Fluent's keyboard handling has invisible elements that pass the focus on; axe can't know that.
        { exclude: ["[data-tabster-dummy]"] },
        { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"] }
      );
      await nextFrame();
      if ((changes === 0 && transitions().length === 0) || run === mostRuns) {
        observer.disconnect();
        return found;
      }
    }
  }, MOST_RUNS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} – ${failureSummary}`)
  );
}
