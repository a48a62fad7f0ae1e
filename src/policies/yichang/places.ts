import { declarePlaces, groupOf, type PlaceGroup } from "../../core/place/places";

/** The fourteen county-level units, by division code, in the forms that ledgers use. */
export const places = declarePlaces(
  [
    { code: "420502", name: "西陵区", stem: "西陵" },
    { code: "420503", name: "伍家岗区", stem: "伍家岗", also: ["伍家", "伍家区"] },
    { code: "420504", name: "点军区", stem: "点军" },
    { code: "420505", name: "猇亭区", stem: "猇亭", also: ["虎亭", "虎亭区"] },
    { code: "420506", name: "夷陵区", stem: "夷陵", also: ["宜昌县"] },
    {
      code: "4205GX",
      name: "宜昌高新区",
      also: [
        "高新",
        "高新区",
        "宜昌高新",
        "市高新区",
        "高新技术产业开发区",
        "宜昌高新技术产业开发区",
        "宜昌国家高新区",
        "宜昌国家高新技术产业开发区",
      ],
    },
    { code: "420525", name: "远安县", stem: "远安" },
    { code: "420526", name: "兴山县", stem: "兴山" },
    { code: "420527", name: "秭归县", stem: "秭归" },
    { code: "420528", name: "长阳土家族自治县", stem: "长阳" },
    { code: "420529", name: "五峰土家族自治县", stem: "五峰" },
    { code: "420581", name: "宜都市", stem: "宜都", also: ["枝城市"] },
    { code: "420582", name: "当阳市", stem: "当阳" },
    { code: "420583", name: "枝江市", stem: "枝江" },
  ],
  ["湖北省", "宜昌市"]
);

/** Reading R6 is about this one. */
export const highTechZone = groupOf(places, { zh: "宜昌高新区", en: "Yichang High-tech Zone" }, [
  "宜昌高新区",
]);

/** YC-4.1-g */
export const class1 = groupOf(places, { zh: "一类县市区", en: "class 1" }, [
  "宜都市",
  "枝江市",
  "当阳市",
  "夷陵区",
  "宜昌高新区",
]);

/** YC-4.1-h */
export const class2 = groupOf(places, { zh: "二类县市区", en: "class 2" }, [
  "远安县",
  "兴山县",
  "秭归县",
  "长阳土家族自治县",
  "五峰土家族自治县",
]);

/** YC-4.1-i */
export const class3 = groupOf(places, { zh: "三类县市区", en: "class 3" }, [
  "西陵区",
  "伍家岗区",
  "点军区",
  "猇亭区",
]);

/** YC-4.1-k, -l: the counties and cities, Yiling included, that the city fund rewards. */
export const rewarded = groupOf(
  places,
  { zh: "九个县市（含夷陵）", en: "nine counties and cities" },
  [
    "宜都市",
    "枝江市",
    "当阳市",
    "夷陵区",
    "远安县",
    "兴山县",
    "秭归县",
    "长阳土家族自治县",
    "五峰土家族自治县",
  ]
);

/** YC-4.1-a: by complement, the units that aren't among the nine counties and cities (reading R6). */
export const centralCity: PlaceGroup = {
  label: { zh: "中心城区", en: "central city" },
  places: places.units.filter((unit) => !rewarded.places.some(({ code }) => code === unit.code)),
};
