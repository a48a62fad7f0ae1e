import { everyWordOf } from "../../../src/taskpane/search/everyWordOf";

const texts = ["YC-4.1-f", "四（一）", "一个项目的补助最多 300 万元。"];

it.each([
  ["one word", "补助"],
  ["several messages, in any order and in different texts", "300 yc"],
  ["any case of letters", "YC-4.1-F"],
  ["full-width letters, digits, brackets and spaces", "ｙｃ　３００"],
  ["half-width brackets where the text has wide ones", "四(一)"],
  ["spaces around", "  300  "],
  ["nothing", ""],
])("finds %s", (_, query) => {
  expect(everyWordOf(query)(texts)).toBe(true);
});

it.each([
  ["one of the messages is missing", "补助 500"],
  ["the word reaches over two texts", "4.1-f四"],
])("finds nothing where %s", (_, query) => {
  expect(everyWordOf(query)(texts)).toBe(false);
});
