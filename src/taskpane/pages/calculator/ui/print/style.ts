/**
 * How the approval sheet looks on A4: black rules and text only, the typefaces of official documents. Its frame has no
 * doctype, without which tables take nothing of the body's type.
 */
export const approvalStyle = `
@page { size: A4; margin: 11mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0; font: 9pt/1.3 SimSun, "Songti SC", "Noto Serif CJK SC", serif; }
h1 { margin: 0; font: bold 16pt/1.4 SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; text-align: center; }
table { width: 100%; font: inherit; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
th, td { border: 0.3mm solid; padding: 0.6mm 1.5mm; text-align: start; overflow-wrap: anywhere; white-space: pre-wrap; }
col:nth-child(1) { width: 19%; }
col:nth-child(2) { width: 47%; }
col:nth-child(3) { width: 20%; }
th { font-weight: bold; }
.title td, .note td, .caption th { border-inline: 0; }
.title td { border: 0; }
.note td { border-top: 0; text-align: end; }
.caption th { padding-top: 3mm; font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; }
td.amount { text-align: end; }
tr { break-inside: avoid; }
`;
