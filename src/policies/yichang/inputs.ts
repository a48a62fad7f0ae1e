/** What the functions of this policy ask for. */
import {
  amountInput,
  flagInput,
  readingInput,
  type NumberInput,
  type PlaceInput,
} from "../../core/rule";
import { readings } from "./readings";
import { taxedAt } from "../shared/parameters";
import { places } from "./places";

export const loanInterest = amountInput(
  "loan_interest",
  { zh: "贷款利息", en: "Loan interest" },
  { readings: [readings.R4] }
);

export const equipment = amountInput(
  "equipment",
  { zh: "生产性设备", en: "Production equipment" },
  { readings: [readings.R7], taxedAt }
);

export const leaseRent = amountInput(
  "lease_rent",
  { zh: "融资租赁租金", en: "Finance lease rent" },
  { optional: true, readings: [readings.R4] }
);

export const bondInterest = amountInput(
  "bond_interest",
  { zh: "债券利息", en: "Bond interest" },
  { optional: true, readings: [readings.R4] }
);

export const paid = amountInput(
  "paid",
  { zh: "此前已拨付", en: "Paid before" },
  { optional: true }
);

export const hasLoan = flagInput("has_loan", { zh: "银行贷款", en: "Bank loan" });

export const completed = flagInput("completed", { zh: "是否竣工", en: "Completed" });

/** Reading R3: a lease or bonds, and equipment bought outright besides. */
export const leaseWithEquipment = readingInput(readings.R3);

/** Reading R5: what the amounts and `paid` are of. */
export const paidReading = readingInput(readings.R5, "paid_reading", {
  zh: "已拨付口径",
  en: "Reading of paid",
});

/** A county-level unit. */
export const county: PlaceInput = {
  kind: "place",
  name: "place",
  label: { zh: "县市区", en: "Place" },
  places,
};

/** What a county has put into its own fund for the year. */
export const arranged = amountInput("arranged", { zh: "安排数", en: "Arranged" });

/** The result of an assessment, whatever its scale: only the order counts. */
export const score: NumberInput = {
  kind: "number",
  name: "score",
  label: { zh: "得分", en: "Score" },
};

/** Where a project is; left out it is in the central city. */
export const place: PlaceInput = { ...county, optional: true, wholly: true };
