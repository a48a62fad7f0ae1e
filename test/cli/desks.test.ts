/** The workbooks in test/fixtures/desks, each for a kind of what went wrong on real desks. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { auditFile, verdicts, type DeskAudit } from "./support/desk";

const FOLDER = join(__dirname, "../fixtures/desks");

interface Right {
  readonly status: number;
  /** How the amounts reported came out, ledger by ledger. */
  readonly verdicts?: string;
  readonly due?: string;
  /** Rows of data, ledger by ledger. */
  readonly rows?: readonly number[];
  /** What is found across rows. */
  readonly findings?: readonly string[];
  /** Pieces of what is said of the ledgers, or of why there are none. */
  readonly says?: readonly string[];
}

const RIGHT: Readonly<Record<string, Right>> = {
  // A tenth of 1000 and of 2000 万元 as they are shown.
  n01_wan_format_bang: { status: 0, verdicts: "agree 2", due: "300", says: ["显示为“1000”"] },
  n05_thousand_format: { status: 1, verdicts: "over 2", due: "600", says: ["显示为“10000”"] },
  n10_suffix_yuan: { status: 0, verdicts: "agree 2", due: "300", says: ["10000000元"] },
  n17_wan_format_silent_agree: { status: 1, verdicts: "over 1", due: "100" },
  t01_side_by_side: { status: 1, verdicts: "agree 2 + agree 1, over 1", rows: [2, 2] },
  t04_mixed_units: { status: 0, verdicts: "agree 1", due: "200" },
  t05_unit_in_note_below: { status: 0, verdicts: "agree 1", due: "200", says: ["表下附注为元"] },
  t14_unit_row_below_heading: { status: 0, verdicts: "agree 1", due: "200", rows: [1] },
  t18_line_wan_heading_rmb_slash_yuan: {
    ...{ status: 1, verdicts: "over 1", due: "100", says: ["这一列以表头为准"] },
  },
  t28_line_reporting_unit_first: {
    ...{ status: 0, verdicts: "agree 1", due: "100", says: ["未注明金额单位，按万元读"] },
  },
  m02_merged_heading_two_rows: { status: 0, verdicts: "agree 1", rows: [1] },
  m06_merged_header_styled_blank: { status: 0, verdicts: "agree 1", rows: [1] },
  s01_county_group_rows: {
    ...{ status: 0, verdicts: "agree 3", due: "400", rows: [3], findings: [] },
    says: ["“西陵区”一行没有企业和项目，视为小计"],
  },
  s04_continued_table: { status: 1, verdicts: "agree 1, over 1", rows: [2], findings: [] },
  s05_sci_codes_dup: { status: 0, verdicts: "agree 2", findings: [], says: ["9.14205E+17"] },
  s10_filing_remark: { status: 0, verdicts: "agree 4", findings: [], says: ["2018年备案"] },
  p20_strikethrough: { status: 1, due: "200", rows: [1], says: ["“1000”带删除线", "视为作废"] },
  p03_utf16_part: { status: 1, verdicts: "agree 1, under 1", due: "300" },
  h01_filtered_subtotal: {
    ...{ status: 0, verdicts: "agree 3", findings: ["sumOnShow", "sumOnShow"] },
    says: ["第 5 行是隐藏的"],
  },
  h02_hidden_old_version: {
    ...{ status: 1, findings: ["duplicateProject", "sumOnShow", "sumOnShow"] },
    says: ["其中第 5 行是隐藏的"],
  },
  h03_hidden_column_twin: { status: 2, says: ["（隐藏的列）", "请指明用哪一列"] },
  h04_hidden_sheets: {
    ...{ status: 1, verdicts: "agree 1 + over 1 + over 1" },
    says: ["这张工作表是隐藏的"],
  },
};

const saidOf = ({ ledgers, error = "" }: DeskAudit) =>
  [
    error,
    ...ledgers.flatMap((each) => [...each.notes, ...each.findings].map(({ text }) => text)),
  ].join("\n");

test.each(readdirSync(FOLDER))("%s", async (file) => {
  const right = RIGHT[file.replace(/\.xlsx$/, "")]!;
  const found = await auditFile(join(FOLDER, file));
  const { ledgers } = found;
  expect(found.status).toBe(right.status);
  if (right.verdicts !== undefined) expect(verdicts(found)).toBe(right.verdicts);
  if (right.due !== undefined) expect(ledgers.map(({ due }) => due)).toEqual([right.due]);
  if (right.rows) expect(ledgers.map(({ rows }) => rows)).toEqual(right.rows);
  const kinds = ledgers.flatMap(({ findings }) => findings.map(({ kind }) => kind));
  if (right.findings) expect(kinds).toEqual(right.findings);
  for (const piece of right.says ?? []) expect(saidOf(found)).toContain(piece);
});
