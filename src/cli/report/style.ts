/** The page's look: plain, aligned numbers, fit for paper. */
export const STYLE = `
:root { color-scheme: light; --line: #d0d7de; --quiet: #57606a; }
* { box-sizing: border-box; }
body {
  margin: 0; background: #fff; color: #1f2328; font-size: 14px; line-height: 1.6;
  font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", system-ui, sans-serif;
}
main { max-width: 1120px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { margin: 0 0 8px; font-size: 24px; }
h1 ~ h1 { margin-top: 56px; }
h2 { margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 2px solid #1f5fa8; font-size: 18px; }
h3 { margin: 20px 0 6px; font-size: 15px; }
p { margin: 6px 0; }
.table { overflow-x: auto; margin: 8px 0 12px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 5px 8px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: #eef3f9; font-weight: 600; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.agree { background: #e3f4e6; } .over { background: #fde4e1; }
.under { background: #fff1d6; } .unreadable, .notReported { background: #eceff1; }
.agree, .over, .under, .unreadable, .notReported { white-space: nowrap; }
.filter input { min-width: 240px; padding: 4px 8px; font: inherit; }
.filter output { color: var(--quiet); }
.bars { display: block; width: 100%; max-width: 920px; margin: 8px 0 20px; font-size: 12px; }
.bars line { stroke: #8c959f; } .bar0 { fill: #c0504d; } .bar1 { fill: #f2b33d; }
@media print {
  .filter { display: none; } .bars { break-inside: avoid; } rect { print-color-adjust: exact; }
  main { max-width: none; padding: 0; } body { font-size: 11px; } table { font-size: 10px; }
  h2, h3 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
  .agree, .over, .under, .unreadable, .notReported, th { print-color-adjust: exact; }
  .table { overflow: visible; }
}
`;
