import type { Page } from "playwright-core";
import type { PanePage } from "./panePage";
import { BASES, downFrom, NAMES, TARGETS } from "./splitByHand";
import { expectShown, select } from "./workbenchPage";

/** The sheet that the planner's split goes into. */
export const TARGETS_SHEET = "宜昌2018年目标";
export const FIRST_ROW = 8;

/** A planner types the bases and has the split written to a new sheet. */
export async function insertSplit(page: Page, pane: PanePage): Promise<void> {
  await pane.open("县市目标", "目标分解");
  await pane.field(`${NAMES[0]} 基数`).click();
  for (const base of BASES) {
    await page.keyboard.type(String(base));
    await page.keyboard.press("Enter");
  }
  await pane.said("合计 700.00 = 目标 700.00 ✓");
  await pane.press("写入工作表");
  await pane.said(`已写入新工作表“${TARGETS_SHEET}”`);
  await expectShown(page, downFrom("B", FIRST_ROW, TARGETS), TARGETS_SHEET);
}

/** A finance officer reads row 6 of the Yichang sample and puts the subsidy's formula into AB6: 50% of 428.5. */
export async function insertSubsidy(page: Page, pane: PanePage): Promise<void> {
  await select(page, "N6");
  await pane.open("补贴测算");
  await pane.press("从选中行读取");
  await pane.said("已读取第 6 行", "贷款利息 428.5 × 50%");
  await pane.press("插入公式");
  await pane.said("公式已写入 AB6。");
  await expectShown(page, { AB6: 214.25 });
}
