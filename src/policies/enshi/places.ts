import { declarePlaces, groupOf } from "../../core/place/places";

/** The nine units of the plan, by division code, in the forms that ledgers use. */
export const places = declarePlaces(
  [
    { code: "422801", name: "恩施市", also: ["恩施县"] },
    { code: "422802", name: "利川市", stem: "利川" },
    { code: "422822", name: "建始县", stem: "建始" },
    { code: "422823", name: "巴东县", stem: "巴东" },
    { code: "422825", name: "宣恩县", stem: "宣恩" },
    { code: "422826", name: "咸丰县", stem: "咸丰" },
    { code: "422827", name: "来凤县", stem: "来凤" },
    { code: "422828", name: "鹤峰县", stem: "鹤峰", also: ["鹤锋", "鹤锋县"] },
    {
      code: "4228GX",
      name: "恩施州高新区",
      also: ["高新区", "州高新区", "恩施高新区", "恩施高新技术产业园区", "恩施高新技术产业开发区"],
    },
  ],
  ["湖北省", "恩施土家族苗族自治州", "恩施自治州", "恩施州"],
  { 恩施: ["恩施市", "恩施州"] }
);

/** ES-2.1-d: the three with the higher minimum. */
export const leading = groupOf(
  places,
  { zh: "州高新区、恩施市、利川市", en: "High-tech Zone, Enshi City, Lichuan" },
  ["恩施州高新区", "恩施市", "利川市"]
);

/** ES-4.3-c: counties and cities are ranked, and this isn't one. */
export const highTechZone = groupOf(
  places,
  { zh: "州高新区", en: "High-tech Zone of the prefecture" },
  ["恩施州高新区"]
);

/** ES-2.1-d: the other six. */
export const others = groupOf(places, { zh: "其余六县", en: "other six counties" }, [
  "建始县",
  "巴东县",
  "宣恩县",
  "咸丰县",
  "来凤县",
  "鹤峰县",
]);
