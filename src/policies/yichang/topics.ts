/** What ledgers of Yichang's projects say in words. */
import type { Topic } from "../../core/audit";
import {
  ofBonds,
  ofEquipment,
  ofEarlierPayments,
  ofLease,
  ofLoan,
  ofProgress,
  ofTax,
} from "../topics";
import {
  bondInterest,
  completed,
  equipment,
  hasLoan,
  leaseRent,
  loanInterest,
  paid,
} from "./inputs";

export const topics = (): readonly Topic[] => [
  ofLoan(hasLoan, loanInterest),
  ofLease(leaseRent),
  ofBonds(bondInterest),
  ofProgress(completed, { zh: "已竣工", en: "a completed project" }, [
    "竣工验收|竣工|完工|验收",
    "在建|续建|停工|缓建|正在|主体施工|土建施工|安装调试中|未建成|暂缓",
  ]),
  ofEarlierPayments(paid),
  ofEquipment(equipment),
  ofTax(equipment),
];
