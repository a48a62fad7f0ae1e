/** 四（一） Fiscal support: the subsidy of a project, and the funds of the counties. */
import {
  amountOf,
  anyOf,
  byReading,
  cap,
  exceeds,
  flag,
  gates,
  isAmong,
  lessPaid,
  lookup,
  placeRow,
  positive,
  rateOf,
  remark,
  sum,
  threshold,
  tracks,
  type AmountInput,
  type AmountNode,
  type FlagInput,
  type PlaceInput,
  type ReadingInput,
  type Rule,
} from "../../core/rule";
import { readings } from "../readings";
import { yc } from "./clauses";
import { parameters } from "./parameters";
import { centralCity, class1, class2, class3, highTechZone, places } from "./places";

const loanInterest: AmountInput = {
  kind: "amount",
  name: "loan_interest",
  label: { zh: "贷款利息", en: "Loan interest" },
  readings: [readings.R4],
};

/** Also asked by YC_CASE_BY_CASE. */
export const equipment: AmountInput = {
  kind: "amount",
  name: "equipment",
  label: { zh: "生产性设备", en: "Production equipment" },
  readings: [readings.R7],
};

const leaseRent: AmountInput = {
  kind: "amount",
  name: "lease_rent",
  label: { zh: "融资租赁租金", en: "Finance lease rent" },
  optional: true,
  readings: [readings.R4],
};

const bondInterest: AmountInput = {
  kind: "amount",
  name: "bond_interest",
  label: { zh: "债券利息", en: "Bond interest" },
  optional: true,
  readings: [readings.R4],
};

const place: PlaceInput = {
  kind: "place",
  name: "place",
  label: { zh: "县市区", en: "Place" },
  optional: true,
  places,
};

const paid: AmountInput = {
  kind: "amount",
  name: "paid",
  label: { zh: "此前已拨付", en: "Paid before" },
  optional: true,
  readings: [readings.R5],
};

const hasLoan: FlagInput = {
  kind: "flag",
  name: "has_loan",
  label: { zh: "有无银行贷款", en: "Bank loan" },
  optional: true,
};

const completed: FlagInput = {
  kind: "flag",
  name: "completed",
  label: { zh: "是否竣工", en: "Completed" },
  optional: true,
};

const leaseWithEquipment: ReadingInput = {
  kind: "reading",
  name: "reading",
  label: { zh: "口径", en: "Reading" },
  optional: true,
  reading: readings.R3,
};

/** YC-4.1-b */
const onLoan = rateOf(
  { zh: "贷款贴息", en: "On loan interest" },
  parameters.interestRate,
  amountOf(loanInterest)
);

/** YC-4.1-c */
const onEquipment = rateOf(
  { zh: "设备补助", en: "On equipment" },
  parameters.equipmentRate,
  amountOf(equipment)
);

/** YC-4.1-d */
const onLease = rateOf(
  { zh: "租金补助", en: "On lease rent" },
  parameters.leaseRate,
  amountOf(leaseRent)
);

/** YC-4.1-e */
const onBonds = rateOf(
  { zh: "债息补助", en: "On bond interest" },
  parameters.bondRate,
  amountOf(bondInterest)
);

/** YC-4.1-b, with rent and bond interest counted as loan interest (YC-4.1-d, -e). */
const loanTrack = softWindow(
  sum(
    { zh: "贴息合计", en: "Interest subsidy" },
    [onLoan, onLease, onBonds],
    yc["YC-4.1-b"],
    amountOf(loanInterest)
  )
);

/** YC-4.1-d, -e; reading R3 says what becomes of equipment bought besides. */
const leaseTrack = byReading(leaseWithEquipment, {
  择一: equipmentWouldGiveMore(
    sum({ zh: "租赁、债券补助", en: "On lease and bonds" }, [onLease, onBonds], yc["YC-4.1-d"])
  ),
  并计: sum(
    { zh: "两项相加", en: "Both together" },
    [onLease, onBonds, onEquipment],
    yc["YC-4.1-c"]
  ),
});

const byTrack = tracks(
  { zh: "支持方式", en: "Track" },
  [
    {
      label: { zh: "贷款贴息", en: "interest track" },
      clause: yc["YC-4.1-b"],
      when: flag(hasLoan, positive(amountOf(loanInterest))),
      then: equipmentWouldGiveMore(loanTrack),
    },
    {
      label: { zh: "租赁、债券比照贴息", en: "lease and bonds, as interest" },
      clause: yc["YC-4.1-d"],
      when: anyOf(positive(amountOf(leaseRent)), positive(amountOf(bondInterest))),
      then: loanDenied(leaseTrack),
    },
  ],
  {
    label: { zh: "设备补助", en: "equipment track" },
    clause: yc["YC-4.1-c"],
    then: loanDenied(onEquipment),
  }
);

/** YC-4.1-f, over the project's whole life (reading R5). */
const withinCap = lessPaid(
  { zh: "扣减此前已拨付", en: "Less earlier payments" },
  cap(byTrack, parameters.projectCap),
  paid,
  yc["YC-4.1-f"]
);

/** YC-4.1-a: where, and only once it is completed. */
const forEligible = gates(
  [
    {
      label: { zh: "支持范围", en: "Area" },
      condition: isAmong(place, centralCity, true),
      reason: {
        zh: "市级专项资金只支持中心城区项目，其他县市由本级资金支持",
        en: "the city fund is for the central city; other counties support projects from their own funds",
      },
      clause: yc["YC-4.1-a"],
    },
    {
      label: { zh: "竣工", en: "Completion" },
      condition: flag(completed, true),
      reason: { zh: "项目未竣工", en: "the project isn't completed" },
      clause: yc["YC-4.1-a"],
    },
  ],
  withinCap
);

/** YC_SUBSIDY: what the city's fund pays for one project. */
export const subsidy: Rule = {
  id: "YC_SUBSIDY",
  title: { zh: "宜昌技改项目补助", en: "Yichang project subsidy" },
  clause: yc["YC-4.1-f"],
  inputs: [
    loanInterest,
    equipment,
    leaseRent,
    bondInterest,
    place,
    paid,
    hasLoan,
    completed,
    leaseWithEquipment,
  ],
  basis: [loanInterest, equipment, leaseRent, bondInterest],
  result: withStandingNotes(forEligible),
  unit: "万元",
};

const county: PlaceInput = { ...place, optional: false };

const notAUnit = { zh: "没有类别", en: "has no class" };

/** YC_CLASS: the class of a county-level unit. */
export const countyClass: Rule = {
  id: "YC_CLASS",
  title: { zh: "县市区类别", en: "Class of a county-level unit" },
  clause: yc["YC-4.1-g"],
  inputs: [county],
  basis: [county],
  result: lookup({
    label: { zh: "类别", en: "Class" },
    input: county,
    rows: [
      placeRow(class1, parameters.class1),
      placeRow(class2, parameters.class2),
      placeRow(class3, parameters.class3),
    ],
    otherwise: notAUnit,
    clause: yc["YC-4.1-g"],
  }),
  unit: "类",
};

/** YC_FUND_MIN: the least that the unit's own fund must be in a year. */
export const fundMinimum: Rule = {
  id: "YC_FUND_MIN",
  title: { zh: "县市区专项资金下限", en: "Minimum of a county's own fund" },
  clause: yc["YC-4.1-g"],
  inputs: [county],
  basis: [county],
  result: lookup({
    label: { zh: "每年专项资金下限", en: "Minimum fund a year" },
    input: county,
    rows: [
      placeRow(class1, parameters.class1Fund),
      placeRow(class2, parameters.class2Fund),
      placeRow(class3, parameters.class3Fund),
    ],
    otherwise: notAUnit,
    clause: yc["YC-4.1-g"],
  }),
  unit: "万元",
};

/** Reading R2: say so when the equipment track, which is closed, would have given more. */
function equipmentWouldGiveMore(track: AmountNode): AmountNode {
  const alternative = cap(onEquipment, parameters.projectCap);
  return remark(
    {
      basis: readings.R2,
      text: {
        zh: "若走设备补助可得 {alternative} 万元，比现在多；但贴息项目不再走设备补助。",
        en: "The equipment track would give {alternative}, which is more, but it is closed to projects on the interest track.",
      },
      when: exceeds(alternative, cap(track, parameters.projectCap)),
      values: { alternative },
    },
    track
  );
}

/** `has_loan` says no although interest is given: it isn't a bank's, so it doesn't count. */
function loanDenied(track: AmountNode): AmountNode {
  return remark(
    {
      basis: yc["YC-4.1-b"],
      text: {
        zh: "注明没有银行贷款，所填贷款利息 {interest} 万元未计入，请核对。",
        en: "No bank loan is stated, so the loan interest of {interest} wasn't counted. Please check.",
      },
      when: positive(amountOf(loanInterest)),
      values: { interest: amountOf(loanInterest) },
    },
    track
  );
}

/** Reading R16 */
function softWindow(track: AmountNode): AmountNode {
  return remark(
    {
      basis: yc["YC-4.1-b"],
      soft: true,
      text: {
        zh: "贷款利息的三年建设期是“原则上”的期限。",
        en: "The three-year construction period for loan interest holds “in principle”.",
      },
    },
    track
  );
}

/** What has to be said with every amount. */
function withStandingNotes(amount: AmountNode): AmountNode {
  const exact = remark({ basis: readings.R8, text: readings.R8.taken }, amount);
  const highTech = remark(
    { basis: readings.R6, text: readings.R6.taken, when: isAmong(place, highTechZone, false) },
    exact
  );
  const caseByCase = remark(
    {
      basis: yc["YC-4.5-a"],
      text: yc["YC-4.5-a"].gist,
      when: threshold(amountOf(equipment), parameters.caseByCase),
    },
    highTech
  );
  return remark({ basis: yc["YC-4.5-b"], text: yc["YC-4.5-b"].gist }, caseByCase);
}
