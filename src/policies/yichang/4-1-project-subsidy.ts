/** 四（一） Fiscal support: the subsidy of a project. */
import {
  amountOf,
  anyOf,
  byReading,
  cap,
  capLeft,
  exceeds,
  flag,
  flagGate,
  isAmong,
  lessPaid,
  only,
  positive,
  rateOf,
  remark,
  sum,
  threshold,
  tracks,
  type AmountNode,
  type GateCondition,
  type Reading,
  type Rule,
  type RemarkContent,
} from "../../core/rule";
import { readings } from "./readings";
import { yc } from "./clauses";
import {
  bondInterest,
  completed,
  equipment,
  hasLoan,
  leaseRent,
  leaseWithEquipment,
  loanInterest,
  paid,
  paidReading,
  place,
} from "./inputs";
import { parameters } from "./parameters";
import { centralCity, highTechZone } from "./places";

/** YC-4.1-a: where, and only once it is completed. */
const eligible: readonly GateCondition[] = [
  {
    label: { zh: "支持范围", en: "Area" },
    condition: isAmong(place, centralCity, true),
    reason: {
      zh: "市级专项资金只支持中心城区项目，其他县市由本级资金支持",
      en: "the city fund is for the central city; other counties support projects from their own funds",
    },
    clause: yc["YC-4.1-a"],
  },
  flagGate(completed, { zh: "项目未竣工", en: "the project isn't completed" }, yc["YC-4.1-a"]),
];

/** YC-4.1-b: half of the interest that was paid. */
const onLoan = rateOf(
  { zh: "贷款贴息", en: "On loan interest" },
  parameters.interestRate,
  amountOf(loanInterest)
);

/** YC-4.1-b: the construction period is three years in principle (reading R16). */
const softWindow: RemarkContent = {
  basis: yc["YC-4.1-b"],
  soft: true,
  text: {
    zh: "利息应是建设期内的实付数（可用 YC_COUNTED 核算）；三年建设期是“原则上”的期限。",
    en: "The interest should be what was paid within the construction period (see YC_COUNTED), which is three years “in principle”.",
  },
};

/** YC-4.1-b: `has_loan` says no although interest is given, so it isn't a bank's and doesn't count. */
const loanDenied: RemarkContent = {
  basis: yc["YC-4.1-b"],
  text: {
    zh: "注明没有银行贷款，所填贷款利息 {interest} 万元未计入，请核对。",
    en: "No bank loan is stated, so the loan interest of {interest} wasn't counted. Please check.",
  },
  when: positive(amountOf(loanInterest)),
  values: { interest: amountOf(loanInterest) },
};

/** YC-4.1-c: a tenth of the equipment, for those without a loan. */
const onEquipment = rateOf(
  { zh: "设备补助", en: "On equipment" },
  parameters.equipmentRate,
  amountOf(equipment)
);

/** YC-4.1-d: rent of finance leases, as interest. */
const onLease = rateOf(
  { zh: "租金补助", en: "On lease rent" },
  parameters.leaseRate,
  amountOf(leaseRent)
);

/** YC-4.1-e: interest of bonds, as interest. */
const onBonds = rateOf(
  { zh: "债息补助", en: "On bond interest" },
  parameters.bondRate,
  amountOf(bondInterest)
);

/** YC-4.1-b, with rent and bond interest counted as loan interest (YC-4.1-d, -e). */
const loanTrack = remark(
  sum(
    { zh: "贴息合计", en: "Interest subsidy" },
    [onLoan, onLease, onBonds],
    yc["YC-4.1-b"],
    amountOf(loanInterest)
  ),
  softWindow
);

/** YC-4.1-d and -e without a loan; reading R3 says what becomes of equipment bought besides. */
const leaseTrack = byReading(leaseWithEquipment, {
  择一: withOtherTrack(
    readings.R3,
    sum({ zh: "租赁、债券补助", en: "On lease and bonds" }, [onLease, onBonds], yc["YC-4.1-d"])
  ),
  并计: sum(
    { zh: "两项相加", en: "Both together" },
    [onLease, onBonds, onEquipment],
    yc["YC-4.1-c"]
  ),
});

/** YC-4.1-b to -e: a project is on one track, the first that it fits. */
const byTrack = tracks(
  { zh: "支持方式", en: "Track" },
  [
    {
      label: { zh: "贷款贴息", en: "interest track" },
      clause: yc["YC-4.1-b"],
      when: flag(hasLoan, positive(amountOf(loanInterest))),
      then: withOtherTrack(readings.R2, loanTrack),
    },
    {
      label: { zh: "租赁、债券比照贴息", en: "lease and bonds, as interest" },
      clause: yc["YC-4.1-d"],
      when: anyOf(positive(amountOf(leaseRent)), positive(amountOf(bondInterest))),
      then: remark(leaseTrack, loanDenied),
    },
  ],
  {
    label: { zh: "设备补助", en: "equipment track" },
    clause: yc["YC-4.1-c"],
    then: remark(onEquipment, loanDenied),
  }
);

/** Readings R2, R3: say so when the equipment track, closed by the reading, would have given more. */
function withOtherTrack(reading: Reading, track: AmountNode): AmountNode {
  const alternative = cap(onEquipment, parameters.projectCap);
  return remark(track, {
    basis: reading,
    text: {
      zh: "若走设备补助，扣减已拨付前可得 {alternative} 万元，比现在多；但走了贴息就不再走设备补助。",
      en: "The equipment track would give {alternative} before earlier payments, which is more, but it is closed to projects on the interest track.",
    },
    when: exceeds(alternative, cap(track, parameters.projectCap)),
    values: { alternative },
  });
}

/** YC-4.1-f: the cap, over the project's whole life; reading R5 says what the amounts are of. */
const withinCap = byReading(
  paidReading,
  {
    累计: lessPaid(
      { zh: "扣减此前已拨付", en: "Less earlier payments" },
      cap(byTrack, parameters.projectCap),
      paid,
      yc["YC-4.1-f"]
    ),
    分期: capLeft(byTrack, parameters.projectCap, paid),
  },
  { arises: positive(amountOf(paid)) }
);

/** RemarkContent with every amount. */
const standing: readonly RemarkContent[] = [
  { basis: readings.R8, text: readings.R8.taken },
  {
    basis: readings.R6,
    text: readings.R6.taken,
    when: isAmong(place, highTechZone, false),
  },
  {
    basis: yc["YC-4.5-a"],
    text: yc["YC-4.5-a"].gist,
    when: threshold(amountOf(equipment), parameters.caseByCase),
  },
  { basis: yc["YC-4.5-b"], text: yc["YC-4.5-b"].gist },
];

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
    paidReading,
  ],
  requiresAnyOf: [loanInterest, equipment, leaseRent, bondInterest],
  result: remark(only(eligible, withinCap), ...standing),
  unit: "万元",
};
