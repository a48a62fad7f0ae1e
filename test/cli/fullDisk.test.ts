import { EventEmitter } from "node:events";
import { watchOutput } from "../../src/cli/fullDisk";

function watched(codes: readonly string[]) {
  const stdout = new EventEmitter();
  const [said, ended]: [string[], number[]] = [[], []];
  const ending = watchOutput(
    stdout,
    (line) => said.push(line),
    "en",
    (status) => ended.push(status)
  );
  codes.forEach((code) => stdout.emit("error", Object.assign(new Error(code), { code })));
  return { said, ended, statuses: ([0, 1, 2] as const).map(ending) };
}

describe("output that goes nowhere", () => {
  it.each(["ENOSPC", "EDQUOT", "EIO", "EFBIG", "ERR_STREAM_DESTROYED"])(
    "is no agreement and no difference: %s",
    (code) => {
      const { said, ended, statuses } = watched([code, "ERR_STREAM_DESTROYED"]);
      expect(said).toEqual([expect.stringMatching(/^jigai: .+\n$/)]);
      expect([ended, statuses]).toEqual([[2], [2, 2, 2]]);
    }
  );

  it("may be more than somebody wants to read", () => {
    expect(watched(["EPIPE", "EPIPE"])).toEqual({ said: [], ended: [], statuses: [0, 1, 2] });
  });
});
