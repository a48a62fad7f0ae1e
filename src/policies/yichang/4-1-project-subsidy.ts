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
  gates,
  isAmong,
  lessPaid,
  positive,
  rateOf,
  remark,
  sum,
  threshold,
  tracks,
  type AmountNode,
  type Reading,
  type Rule,
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
    readings.R3,
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
      then: equipmentWouldGiveMore(readings.R2, loanTrack),
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

/** YC-4.1-f, over the project's whole life; reading R5 says what the amounts are of. */
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
    flagGate(completed, { zh: "项目未竣工", en: "the project isn't completed" }, yc["YC-4.1-a"]),
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
    paidReading,
  ],
  requiresAnyOf: [loanInterest, equipment, leaseRent, bondInterest],
  result: withStandingNotes(forEligible),
  unit: "万元",
};

/** Say so when the equipment track, closed by this reading, would have given more. */
function equipmentWouldGiveMore(reading: Reading, track: AmountNode): AmountNode {
  const alternative = cap(onEquipment, parameters.projectCap);
  return remark(
    {
      basis: reading,
      text: {
        zh: "若走设备补助，扣减已拨付前可得 {alternative} 万元，比现在多；但走了贴息就不再走设备补助。",
        en: "The equipment track would give {alternative} before earlier payments, which is more, but it is closed to projects on the interest track.",
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
        zh: "利息应是建设期内的实付数（可用 YC_COUNTED 核算）；三年建设期是“原则上”的期限。",
        en: "The interest should be what was paid within the construction period (see YC_COUNTED), which is three years “in principle”.",
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
