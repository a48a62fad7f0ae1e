import { GridRoom } from "../../../src/workbench/openWorkbook/GridRoom";

const tooLarge = expect.objectContaining({ reason: "too-large" });

describe("how much the grid takes of all sheets together", () => {
  it.each<[string, number, (room: GridRoom) => void]>([
    ["filled cells", 1_048_576, (room) => room.takeCell()],
    ["merged cells", 65_536, (room) => room.takeMerge()],
    ["cells beneath merged ones", 32, (room) => room.takeCovered(65_536)],
  ])("%s are refused beyond a number", (_, most, take) => {
    const room = new GridRoom();
    for (let i = 0; i < most; i++) take(room);
    expect(() => take(room)).toThrow(tooLarge);
  });

  it("blank cells keep their looks up to a number, and the others are left out", () => {
    const room = new GridRoom();
    for (let i = 0; i < 262_144; i++) room.takesBlank();
    expect(room.takesBlank()).toBe(false);
  });
});
