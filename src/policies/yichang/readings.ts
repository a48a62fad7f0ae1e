import type { OpenReading, Reading } from "../../core/rule";
import { readings as common } from "../shared/readings";

/** Where Yichang's text leaves room: how we read it. */
export const own = {
  R2: {
    id: "R2",
    taken: {
      zh: "有银行贷款的走贴息，不再享受设备补助；没有的才走设备补助。",
      en: "With a bank loan: the interest track only. The equipment track is for projects without one.",
    },
  },
  R3: {
    id: "R3",
    taken: {
      zh: "无银行贷款、既有租赁或债券又自购设备时：默认“择一”，租赁、债券视同贷款，自购设备不再补助；也可取“并计”。",
      en: "No bank loan, but a lease or bonds and equipment bought outright: by default 择一, they count as a loan and the equipment isn't supported; 并计 adds both.",
    },
    choices: [
      {
        word: "择一",
        gist: {
          zh: "租赁、债券视同贷款，自购设备不再补助。",
          en: "A lease or bonds count as a loan, so the equipment bought isn't supported as well.",
        },
      },
      {
        word: "并计",
        gist: {
          zh: "租金、债息按贴息，自购设备按设备补助，两项相加后受同一上限约束。",
          en: "Rent and bond interest at the interest rate plus equipment at its own rate, under one cap.",
        },
      },
    ],
  },
  R5: {
    id: "R5",
    taken: {
      zh: "上限按项目全周期计一次。默认“累计”：所填金额是项目全部，应补中扣减已拨付；也可取“分期”：所填金额只是本期，与上限扣减已拨付后的余额取低。",
      en: "The cap holds once in the project's life. By default 累计: the amounts are the project's whole and what was paid is deducted from what is due; 分期: they are this instalment's only, at most what the cap leaves.",
    },
    choices: [
      {
        word: "累计",
        gist: {
          zh: "所填金额是项目全部：封顶后扣减此前已拨付。",
          en: "The amounts are the project's whole: capped, then less what was paid before.",
        },
      },
      {
        word: "分期",
        gist: {
          zh: "所填金额只是本期：不超过上限扣减此前已拨付后的余额。",
          en: "The amounts are this instalment's only: at most what the cap leaves after earlier payments.",
        },
      },
    ],
  },
  R6: {
    id: "R6",
    taken: {
      zh: "宜昌高新区不在九个县市（含夷陵）之列，按中心城区处理。",
      en: "Yichang High-tech Zone isn't one of the nine counties and cities, so it counts as central city.",
    },
  },
  R14: {
    id: "R14",
    taken: {
      zh: "县市奖励超过上限的部分留在资金池；也可选择在其余县市间再分配。",
      en: "County rewards beyond the cap stay in the pool; they may be redistributed among the rest instead.",
    },
  },
} as const satisfies Record<string, Reading | OpenReading>;

/** These, and those of every text. */
export const readings = { ...common, ...own };
