import { auditWords } from "../../core/audit/words";
import type { Converted, NotConverted } from "../native/convert";
import type { NotRestored } from "../native/restore";
import type { NotRecalculated } from "../recalc/ourFormulas";
import { policyIds, templateIds } from "./policyIds";

const usage = `用法：jigai <命令> [选项]

  jigai audit 文件…            逐行复算台账里的申报、审核、审定金额，列出差异
  jigai approve 文件… --out 目录  为每个项目生成一张审批表
  jigai recalc 文件…           只重算含本软件函数的单元格
  jigai native 文件… --out 目录  把本软件的函数换成原生公式，不装插件也能算；加 --back 换回来
  jigai explain 文件 表!单元格  说明一个单元格或一行台账是怎么算出来的
  jigai template ${templateIds}  写出带自带公式的空白台账，不装插件也能算
  jigai functions              列出全部函数和参数
  jigai serve                  为本机或全单位提供起始页、工作台和 Excel 加载项

audit 的选项：
  --out 目录            写出“文件-审核.xlsx”（.xlsm 仍为 .xlsm）：原表原样，右侧加核对列，另加“差异汇总”“差异说明”两张表
  --report md|html|json 完整报告；有 --out 写入该目录，否则写到标准输出
  --with-formulas       核对列里加“复算公式”，用 Excel 自带函数写成，任何电子表格都能复核
  --policy ${policyIds} 按哪份政策；不写则按台账里的县市区和标题判断
  --map 列=字段         指明某列是什么，如 --map 企业申报=reported、--map F=equipment；可重复
  --tolerance 万元      不超过它的差异算相符，默认 0.01
  --seed 整数           抽样的种子，默认 1；同一种子抽到同样的行
approve 的选项：
  --out 目录            必填，写出“文件-审批表.xlsx”：每个项目一张表，打印时为一页 A4，第一张是目录；不覆盖已有文件
  --policy、--map       同上
recalc 的选项：
  --out 目录            写出“文件-重算.xlsx”；不写则只报告哪些值变了
native 的选项：
  --out 目录            必填，写出“文件-原生公式.xlsx”，原公式列在“原公式”表；不覆盖已有文件
  --back                把这样的文件换回原公式，写出“文件-还原.xlsx”
explain 的选项：--policy、--map 同上
serve 的选项：
  --host 名称或地址     默认 localhost，只供本机；其他地址要有证书
  --port 端口           默认 3000
  --cert 文件、--key 文件  PEM 格式的证书和私钥，有它们就用 https
  --base-url 网址       使用者打开的网址，写进清单；在反向代理后面时用，如 https://jigai.example.gov.cn
template 的选项：
  --rows 行数           台账容纳多少个项目，默认 200
  --lambda              另把各函数定义为名称（LAMBDA），供 Excel 365/2024 和有 LAMBDA 的 WPS 用
  --out 目录            写到哪里，默认当前目录；不覆盖已有文件
各命令通用：
  --json                输出供程序读取的 JSON
  --lang zh|en          语言，默认中文
  --help                本说明

文件可以是 .xlsx、.xlsm，也可以是目录（其中全部此类文件）。源文件从不改动。
退出状态：0 全部相符，1 有差异，2 有读不了的文件或无法核对的金额。
`;

const reasons: Record<NotRecalculated, string> = {
  wrapped: "公式里还有其他函数或运算，留给 Excel 计算",
  name: "参数用了定义的名称，留给 Excel 计算",
  noSheet: "参数引用了不存在的工作表",
  circular: "循环引用",
  tooMany: "公式要填写或引用的单元格太多，留给 Excel 计算",
};

const notConverted: Record<NotConverted, string> = {
  noAnswer: "照公式里写定的参数，政策没有结果",
  differs: "原生公式会算出别的结果（它把单元格照字面看，分不清空白和 0）",
  noNativeForm: "这个函数没有对应的原生公式",
  arguments: "参数里有运算、名称或别的函数",
  severalCells: "公式里的函数得出多格结果",
  tooLong: "原生公式会超过 Excel 的长度或层数上限",
  fillsCells: "公式一次填多格，其中还有别的运算",
  days1904: "工作簿的日期从 1904 年算起，与函数不同",
  name: "参数用了定义的名称",
  noSheet: "参数引用了不存在的工作表",
  circular: "循环引用",
  tooMany: "公式要填写或引用的单元格太多",
};

/** The command's words in Chinese; every other language has exactly these keys. */
export const zh = {
  usage: {
    text: usage,
    hint: "用 jigai --help 查看用法。",
    unknownCommand: (found: string, commands: readonly string[]) =>
      `没有“${found}”这个命令。可用：${commands.join("、")}。`,
    unknownOption: (option: string, allowed: readonly string[]) =>
      `不认识选项 ${option}。这个命令可用：${allowed.join("、")}。`,
    badValue: (option: string) =>
      `选项 ${option} 的写法不对：要带值的没有值，或不带值的给了值。请核对。`,
    notOneOf: (option: string, found: string, allowed: readonly string[]) =>
      `${option} 不能是“${found}”。可填：${allowed.join("、")}。`,
    notAMap: (found: string) =>
      `--map “${found}”看不懂。请写成 列=字段，如 企业申报=reported 或 F=equipment。`,
    notATolerance: (found: string) => `--tolerance “${found}”不是金额。请填万元数，如 0.01。`,
    notASeed: (found: string) => `--seed “${found}”不是种子。请填 0 到 4294967295 的整数。`,
    noFiles: "没有给出文件。请写上要处理的 .xlsx、.xlsm 文件或目录。",
    approveTakes:
      "approve 要用 --out 写明放审批表的目录，如 jigai approve 台账.xlsx --out 审批表/。",
    nativeTakes: "native 要用 --out 写明放结果的目录，如 jigai native 台账.xlsx --out 结果/。",
    explainTakes: "explain 要一个文件和一个单元格，如 jigai explain 台账.xlsx 一季度!C2。",
    templateTakes: (known: readonly string[]) =>
      `template 后面写一份政策：${known.join("、")}，如 jigai template ${known[0]!}。`,
    notRows: (found: string, most: number) =>
      `--rows “${found}”不是行数。请填 1 到 ${most} 的整数。`,
    serveTakes: "serve 后面只写选项，如 jigai serve --port 3000。",
    notAPort: (found: string) => `--port “${found}”不是端口。请填 0 到 65535 的整数，如 3000。`,
    notAnOrigin: (found: string) =>
      `--base-url “${found}”不对。请写 http 或 https 网址，不带路径和参数，如 https://jigai.example.gov.cn。`,
    whichOrigin: (host: string) =>
      `--host ${host} 是本机全部地址，不是能打开的网址。请加 --base-url 写明使用者打开的网址，如 --base-url https://jigai.example.gov.cn。`,
    certAndKey: "--cert 和 --key 要一起给出：证书文件和它的私钥文件。",
    certNeeded: (host: string) =>
      `--host ${host} 会让其他机器访问，要用 https：请加 --cert 证书.pem --key 私钥.pem。证书请向本单位信息部门申请（颁给使用者打开的域名）；只有一台机器用时去掉 --host。`,
    functionsTakes: "functions 列出全部函数，后面不写别的。",
    notACell: (found: string) => `“${found}”不是单元格。请写成 表名!C2。`,
  },
  problems: {
    notACertificate: (path: string, message: string) =>
      `${path} 不能用作证书或私钥（${message}）。请检查：两个文件都是 PEM 格式，而且是一对。`,
    noSuchCertificate: (path: string) => `读不了证书或私钥文件 ${path}。请检查路径和权限。`,
    portInUse: (port: number) =>
      `端口 ${port} 已被别的程序占用。请关闭它，或换一个端口，如 --port ${port < 65535 ? port + 1 : 3000}。`,
    portNotAllowed: (port: number) =>
      `没有使用端口 ${port} 的权限。请换一个 1024 以上的端口，如 --port 3000。`,
    noSuchHost: (host: string) =>
      `--host ${host} 不是本机的名称或地址。请检查；写 0.0.0.0 为本机全部地址。`,
    siteNotBuilt: "没有找到要提供的网页。请先运行 npm start，或使用完整的安装包。",
    notAllowed: "没有读写权限，或正被别的程序占用。请关闭打开它的程序，或检查权限。",
    notAFolder: "应是目录的是文件，或应是文件的是目录。请检查路径。",
    noSuchPlace: "没有这个位置，没有写出。请检查 --out 的盘符和路径。",
    nameTooLong: "文件名太长，没有写出。请把文件名改短。",
    deviceFails: "读写时磁盘或网络出错。请检查后再试，或先把文件复制到本机。",
    diskFull: "磁盘已满，没有写出。请腾出空间再试。",
    fault: (message: string) => `软件内部错误（${message}）。请把这句话和文件情况反馈给维护者。`,
    emptyFolder: "目录里没有 .xlsx 或 .xlsm 文件。请检查路径。",
    wouldOverwrite: (path: string) =>
      `结果会覆盖要读的文件 ${path}，没有写出。请换一个 --out 目录。`,
    isThere: (path: string) =>
      `${path} 已经有了，可能有人填过，没有写出。请把它移走，或换一个 --out 目录。`,
    whichPolicy: (sheet: string, policies: readonly string[]) =>
      `从表“${sheet}”的县市区和标题看不出按哪份政策。请加 --policy ${policies.join(" 或 ")}。`,
    noLedger: (sheets: readonly string[]) =>
      `没有找到带申报、审核或审定金额的台账（看过：${sheets.join("、")}）。请检查表头，或用 --map 指明各列。`,
    whichUnit: (table: string, before: string, unit: string) =>
      `${table} 的表没有写金额单位，而表头相同的“${before}”写的是${unit}。请在表上方写明单位；如是它的续表，请在表名里写“续”。`,
    whichContinued: (table: string, found: readonly string[]) =>
      `${table} 的表写明是续表，没有写金额单位，${found.length > 0 ? `而前面各表的单位不一（${found.join("；")}）` : "前面也没有它所续的表"}。请在表上方写明单位。`,
    noReportedColumn: (headings: readonly string[]) =>
      `没有申报、审核或审定金额列（表头：${headings.join("、")}）。`,
    onlyAddedUp: "没有政策计算所需的列：只核对了合计和勾稽关系，金额没有按政策复算。",
    toMap: (said: string) => `${said} 可用 --map 列=字段 指明。`,
    noRoom: (sheet: string) =>
      `表“${sheet}”一直用到最后一列，右侧和空列里都放不下核对列。请删去多余的列再试。`,
    missingSheet: "工作簿里列出了这张表，但没有它的内容，没有读。请向提供者另要一份。",
    tooManyFormulas: "公式太多，没有查看公式，其他核对照常。",
    ownSheet: "是以前审核时加的表、审批表或“原公式”表，不再核对。",
    notNative: "不是 jigai native 写出的文件（-原生公式），跳过。",
    notAWorkbook: "是程序留在文件旁边的临时文件或附属文件，不是工作簿，跳过。",
    ownResult:
      "是这个目录里另一文件以前的审核、重算结果或审批表，或换过公式的文件，跳过。要处理它，请直接写它的文件名。",
    notExplained: (address: string, reason: string) =>
      `${address} 的公式说明不了：${reason}。请把函数单独写在一个单元格里，参数用数值或引用。`,
    whichSheet: (found: string | undefined, sheets: readonly string[]) =>
      found === undefined
        ? `有几张工作表，请写明是哪一张：${sheets.join("、")}。`
        : `没有工作表“${found}”。可填：${sheets.join("、")}。`,
    nothingToExplain: (address: string) =>
      `${address} 没有本软件的函数，也不在台账的数据行里。请换一个单元格。`,
  },
  unitGoesOn: (sheet: string, unit: string, isHidden: boolean) =>
    `未注明金额单位，是${isHidden ? "隐藏的" : ""}工作表“${sheet}”的续表，按${unit}读`,
  ofFile: (file: string, said: string) => `${file}：${said}`,
  stages: { reading: "读取", auditing: "核对", calculating: "重算", writing: "写出" },
  files: {
    audited: "审核",
    report: "审核报告",
    recalculated: "重算",
    native: "原生公式",
    restored: "还原",
    approvals: "审批表",
  },
  sheets: { summary: "差异汇总", list: "差异明细", explanations: "差异说明", index: "目录" },
  serving: (address: string, listening: string) =>
    `技改起始页：${address}${listening === address ? "" : `，本机监听 ${listening}`}（按 Ctrl+C 结束）`,
  written: (path: string) => `已写出 ${path}`,
  ...auditWords.zh,
  unknownField: "（未识别）",
  byOverride: "，按 --map",
  heads: {
    ...auditWords.zh.heads,
    heading: "表头",
    field: "理解为",
    unit: "单位",
    formula: "公式",
    stored: "文件中的值",
    now: "重算的值",
    formulaColumn: "复算公式（万元）",
  },
  report: {
    ...auditWords.zh.report,
    title: (file: string) => `审核报告：${file}`,
    columns: "各列的理解",
    mapHint: "理解得不对的列，用 --map 列=字段 指明，再核对一次。",
    notes: "读取时的处理",
    unreadableCells: "读不出的单元格",
    leftOut: "未核对的表",
    explanations: "差异说明",
    explained: (sheet: string, row: number, name: string) => `${sheet} 第 ${row} 行：${name}`,
    notExplained: (most: number, rest: number) =>
      `差异行太多，这里逐笔说明前 ${most} 行，其余 ${rest} 行可用 jigai explain 查看。`,
  },
  approvals: {
    title: (file: string) => `审批表目录：${file}`,
    trial: "金额为试算，以主管部门审定为准。",
    firm: "企业",
    sheet: "审批表（没有的写明原因）",
    made: (made: number, without: number) =>
      `生成 ${made} 张审批表${without > 0 ? `，${without} 行没有` : ""}。`,
    without: "没有审批表的行",
  },
  explained: (sheet: string, address: string, formula: string) => `${sheet}!${address}  ${formula}`,
  recalc: {
    title: (file: string, cells: number, changes: number) =>
      `${file}：重算 ${cells} 个公式，${changes === 0 ? "值都没有变" : `${changes} 个单元格的值变了`}`,
    otherwise: "参数显示的数与存的数不同：函数取存的数，Excel 里也是如此",
    shownOtherwise: (address: string, number: number, shown: string, count: number) =>
      `${address} 存的是 ${number}，按数字格式显示为“${shown}”${count > 1 ? `；共 ${count} 格` : ""}`,
    left: "没有重算的公式",
    reasons,
  },
  native: {
    sheet: "原公式",
    listTitle: "原公式：这份工作簿里用技改函数的公式，已换成各种表格软件自带的公式或值。",
    listHint:
      "要换回原公式：jigai native 本文件 --back --out 目录。换回要用最后两列，请不要改动本表。",
    heads: {
      sheet: "工作表",
      cells: "单元格",
      original: "原公式",
      became: "换成",
      note: "说明",
      now: "现在的值",
    },
    became: { formula: "原生公式", value: "值", left: "没有换" } satisfies Record<
      Converted["became"],
      string
    >,
    join: "；",
    someValues: (addresses: string) => `${addresses} 写的是值`,
    perRow: "每格一个公式；以后加的行要自己往下填",
    whileText: (refs: string) =>
      `${refs} 是文字，按读出的意思算；改动后请填数字或规范的名称，否则公式是错误值`,
    change: (address: string, stored: string, now: string) =>
      `${address} 文件里存的是“${stored}”，现在算得“${now}”`,
    isNative: "已经是换过的文件，有“原公式”表。请先用 --back 换回，或处理原来的文件。",
    isNotNative: "没有 jigai native 写的“原公式”表，换不回。请给出它写出的文件。",
    title: (file: string, formulas: number, values: number, left: number) =>
      formulas + values + left === 0
        ? `${file}：没有用本软件函数的公式，没有写出`
        : `${file}：${formulas} 个公式换成原生公式，${values} 个换成值${left > 0 ? `，${left} 个没有换` : ""}`,
    noted: "要留意的原生公式",
    values: "换成值的公式",
    left: "没有换的公式（没有值可写）",
    inName: (name: string, formula: string) =>
      `名称“${name}”里用了本软件的函数，没有换：=${formula}`,
    reasons: notConverted,
    restoredTitle: (file: string, restored: number, rest: number) =>
      `${file}：换回 ${restored} 个原公式${rest > 0 ? `，${rest} 个没有换回，仍列在“原公式”表` : ""}`,
    notRestored: {
      gone: "找不到这张工作表，或“原公式”表被改过",
      moved: "加减或移动过行列，原公式会指到别的单元格",
      changed: "单元格里已经不是当时写的公式或值",
    } satisfies Record<NotRestored, string>,
  },
};

/** What every language has to say. */
export type Words = typeof zh;
