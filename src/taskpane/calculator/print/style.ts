/** How the approval sheet looks on A4: black rules and text only, the typefaces of official documents. */
export const approvalStyle = `
@page { size: A4; margin: 16mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0; font: 10.5pt/1.5 SimSun, "Songti SC", "Noto Serif CJK SC", serif; }
h1 { margin: 0 0 2mm; font: bold 16pt/1.4 SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; text-align: center; }
h2, caption { margin: 4mm 0 1mm; font: bold 10.5pt/1.5 SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; text-align: start; }
caption { padding: 4mm 0 1mm; margin: 0; }
.unit { margin: 0 0 1mm; text-align: end; font-size: 9pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
th, td { border: 0.3mm solid; padding: 1.2mm 2mm; text-align: start; vertical-align: middle; overflow-wrap: anywhere; }
th { width: 26mm; font-weight: bold; }
td.amount { text-align: end; }
.steps th, .steps td { width: auto; font-size: 9.5pt; }
.steps th:nth-child(1) { width: 22%; }
.steps th:nth-child(2) { width: 43%; }
.steps th:nth-child(3) { width: 21%; }
.steps th:nth-child(4) { width: 14%; }
.steps thead { display: table-header-group; }
.steps th:nth-child(4) { text-align: end; }
.result { margin-top: 4mm; font-size: 12pt; font-weight: bold; }
.result td.amount { width: 38mm; }
tr, .signatures, .trial { break-inside: avoid; }
ol { margin: 0; padding-inline-start: 6mm; font-size: 9pt; }
.trial { margin: 2mm 0 0; font-weight: bold; }
.signatures { margin-top: 4mm; }
.signatures td { height: 26mm; vertical-align: top; }
.signatures div { margin-top: 12mm; text-align: end; white-space: pre; font-size: 9.5pt; }
`;
