import { describeInBrowser } from "../support/browser";
import { useWorkbench } from "../workbench/support/useWorkbench";
import { describeContract } from "./contract";
import { univerDriver } from "./support/univerDriver";

jest.setTimeout(180_000);

describeInBrowser("the workbench's sheet", () => {
  const workbench = useWorkbench("one");
  const driver = univerDriver(() => workbench.page);

  describeContract(() => driver);
});
