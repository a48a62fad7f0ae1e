import type { Area } from "../../core/grid/address";
import type { ReportChart } from "../../core/report/sheetRows";
import { escapeXml } from "../xml/escape";
import { fixedRange } from "./fixedRange";
import type { PartChanges } from "./PartChanges";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** In the format's units, 12 700 a point: a row of usual height, and a chart about as wide as eight columns. */
const [ROW, WIDTH] = [15 * 12700, 480 * 12700];

/** Of the series in turn, told from one another by their lightness as well. */
const COLOURS = ["C0504D", "F2B33D", "4F81BD"];

/** Puts charts of its own cells on a new sheet, which refers to them by the id rId1. */
export function addCharts(
  parts: PartChanges,
  sheetPart: string,
  sheetName: string,
  charts: readonly ReportChart[]
): void {
  const [part] = parts.addTo(sheetPart, "drawings/drawing", "drawing", DRAWING_TYPE, [
    drawingXml(parts, charts),
  ]);
  const xmls = charts.map((chart) => chartXml(parts.drawings, sheetName, chart));
  parts.addTo(part!, "charts/chart", "chart", CHART_TYPE, xmls);
}

/** Where the charts stand: the nth is that of rIdn. */
function drawingXml(parts: PartChanges, charts: readonly ReportChart[]): string {
  const { drawings: drawing } = parts;
  const anchors = charts.map(({ title, anchor: { row, column }, height }, i) => {
    const from =
      `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`;
    const name = `<xdr:cNvPr id="${i + 2}" name="${escapeXml(title)}" descr="${escapeXml(title)}"/>`;
    const chart = parts.referenceTo("c:chart", i + 1);
    return (
      `<xdr:oneCellAnchor>${from}<xdr:ext cx="${WIDTH}" cy="${height * ROW}"/>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${drawing}/chart">${chart}</a:graphicData></a:graphic>` +
      "</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>"
    );
  });
  return (
    `${START}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" ` +
    `xmlns:c="${drawing}/chart">` +
    `${anchors.join("")}</xdr:wsDr>`
  );
}

/** Lying bars, the first row's on top; the series of a row lie over one another, so that over and under share a line. */
function chartXml(drawing: string, sheet: string, { title, area }: ReportChart): string {
  const { top, left, bottom, right } = area;
  const columns = Array.from({ length: right - left }, (_, i) => left + 1 + i);
  const names = { top: top + 1, left, bottom, right: left };
  const series = columns.map((column, i) => {
    const heading = { top, left: column, bottom: top, right: column };
    const values = { top: top + 1, left: column, bottom, right: column };
    return (
      `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${reference("str", sheet, heading)}</c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${COLOURS[i % COLOURS.length]}"/></a:solidFill></c:spPr>` +
      '<c:invertIfNegative val="0"/>' +
      `<c:cat>${reference("str", sheet, names)}</c:cat><c:val>${reference("num", sheet, values)}</c:val></c:ser>`
    );
  });
  const said = `<a:p><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p>`;
  return (
    `${START}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/>${said}</c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series.join("")}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    // Turned round, so that the first row is on top; the names stand aside, where no bar below zero covers them.
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>' +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:tickLblPos val="low"/>' +
    '<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines/>' +
    '<c:numFmt formatCode="#,##0.##" sourceLinked="0"/><c:tickLblPos val="nextTo"/>' +
    '<c:crossAx val="1"/><c:crosses val="max"/></c:valAx></c:plotArea>' +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function reference(kind: "str" | "num", sheet: string, area: Area): string {
  return `<c:${kind}Ref><c:f>${escapeXml(fixedRange(sheet, area))}</c:f></c:${kind}Ref>`;
}
