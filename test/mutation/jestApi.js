const { jestExpect } = require("@jest/expect");
const { bind } = require("jest-each");
const { ModuleMocker } = require("jest-mock");

/** The group that tests and groups are being declared in. */
let current;

/** A group of tests. */
const group = (title, parent) => ({
  title,
  parent,
  children: [],
  beforeAll: [],
  beforeEach: [],
  afterEach: [],
  afterAll: [],
});

function describe(title, declare) {
  const outer = current;
  current = group(title, outer);
  outer.children.push(current);
  try {
    declare();
  } finally {
    current = outer;
  }
}

function test(title, run) {
  const names = [title];
  for (let at = current; at; at = at.parent) if (at.title) names.unshift(at.title);
  current.children.push({ name: names.join(" "), run });
}

describe.each = bind(describe, false);
test.each = bind(test);
describe.skip = test.skip = () => {};

const hook = (kind) => (run) => void current[kind].push(run);

/** Jest's own API over one group after another, as far as our tests use it. */
function provideJestApi(isolateModules) {
  const mocker = new ModuleMocker(globalThis);
  Object.assign(globalThis, {
    describe,
    test,
    it: test,
    expect: jestExpect,
    beforeAll: hook("beforeAll"),
    beforeEach: hook("beforeEach"),
    afterEach: hook("afterEach"),
    afterAll: hook("afterAll"),
    jest: {
      fn: (run) => mocker.fn(run),
      spyOn: (...where) => mocker.spyOn(...where),
      isolateModules,
      setTimeout: () => {},
    },
  });
}

/** What a test file declares while `load` runs it. */
function collect(load) {
  const outer = current;
  current = group("", undefined);
  try {
    load();
    return current;
  } finally {
    current = outer;
  }
}

module.exports = { provideJestApi, collect };
