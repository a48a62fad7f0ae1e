/** English texts of functions.en.json; the Chinese ones are the JSDoc of the functions. Plain data. */
interface FunctionTexts {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const texts: Readonly<Record<string, FunctionTexts>> = {
  YC_SUBSIDY: {
    description:
      "Yichang: the city's subsidy for one renovation project (万元). 50% of interest with a loan, rent and bond interest alike; otherwise 10% of equipment; cap 300, less payments made.",
    parameters: {
      loan_interest:
        "Loan interest (万元): paid in the construction period on what the renovation really used",
      equipment:
        "Production equipment (万元): net of deductible VAT; may be blank on the interest track",
      lease_rent: "Finance lease rent (万元): paid within three years",
      bond_interest: "Bond interest (万元): paid within three years",
      place:
        "County-level unit: outside the central city the result is 0; blank counts as central city",
      paid: "Paid before (万元): deducted from what is due",
      has_loan: "Is there a bank loan? Blank: yes if loan interest is above 0",
      completed: "Is the project completed? Blank counts as yes; no gives 0",
      reading: "Reading: 择一 (either, default) or 并计 (both)",
      paid_reading:
        "Reading of paid: 累计 (default: the amounts are the project's whole) or 分期 (they are this instalment's only)",
    },
  },
  YC_CASE_BY_CASE: {
    description:
      "Yichang: TRUE when production equipment reaches 100 million yuan (10000 万元), so that support can be settled case by case.",
    parameters: { equipment: "Production equipment (万元): net of deductible VAT" },
  },
  YC_CLASS: {
    description: "Yichang: the class of a county-level unit, 1, 2 or 3.",
    parameters: { place: "County-level unit: full or short name" },
  },
  YC_FUND_MIN: {
    description: "Yichang: the yearly minimum of a county's own renovation fund (万元).",
    parameters: { place: "County-level unit: full or short name" },
  },
  ES_EQUIPMENT: {
    description:
      "Enshi: equipment subsidy (万元). 3% from 300 up when no condition is FALSE, cap 200.",
    parameters: {
      equipment: "Equipment (万元): net of deductible VAT",
      registered: "Registered in the prefecture? Blank counts as yes",
      in_plan: "In the annual renovation plan? Blank counts as yes",
      policy_ok: "National industrial policy met? Blank counts as yes",
    },
  },
  ES_INVESTMENT: {
    description:
      "Enshi: support on fixed-asset investment (万元). 1% from 2000 up when no condition is FALSE, cap 100.",
    parameters: {
      fixed_assets: "Fixed assets (万元): invested at one time",
      registered: "Registered in the prefecture? Blank counts as yes",
      in_production: "In production? Blank counts as yes",
      manufacturing: "Key manufacturing project? Blank counts as yes",
    },
  },
  ES_SUBSIDY: {
    description:
      "Enshi: equipment subsidy and investment support of one project (万元), the higher or both.",
    parameters: {
      equipment: "Equipment (万元): net of deductible VAT",
      fixed_assets: "Fixed assets (万元): invested at one time",
      reading: "Reading: 就高 (the higher, default) or 叠加 (both)",
      registered: "Registered in the prefecture? Blank counts as yes",
      in_plan: "In the annual renovation plan? Blank counts as yes",
      policy_ok: "National industrial policy met? Blank counts as yes",
      in_production: "In production? Blank counts as yes",
      manufacturing: "Key manufacturing project? Blank counts as yes",
    },
  },
  ES_AWARD: {
    description:
      "Enshi: hidden-champion award (万元). 20, 10, 5 for the first three in the nation; 10, 5, 3 for the first three of the industry in the province; 0 beyond.",
    parameters: {
      national_rank: "National rank: a whole number from 1; blank if none",
      provincial_rank: "Provincial rank: a whole number from 1; blank if none",
      industry: "Industry: one outside the six named still counts, with a note in the explanation",
      reading: "Reading: 就高 (the higher, default) or 叠加 (both)",
    },
  },
  ES_QUOTA: {
    description:
      "Enshi: the minimum of renovation projects a year for a county, city or the High-tech Zone.",
    parameters: { place: "County or city: full or short name; write 恩施市 rather than 恩施" },
  },
  YC_TARGET: {
    description:
      "Yichang: targets of renovation. Investment of 700, 800 and 900 亿元 by year, 2400 together; both shares of investment are 50% at least.",
    parameters: {
      year: "Year: 2018, 2019, 2020 or 合计 (all three)",
      measure:
        "Measure: 技改投资 (renovation investment, 亿元, default), 工业投资占比 (industrial share) or 技改投资占比 (renovation share)",
    },
  },
  YC_SHARES: {
    description:
      "Yichang: industrial investment in all fixed-asset investment, and renovation in industrial investment, each against 50%, by exact values.",
    parameters: {
      total_fai: "All fixed-asset investment: all three in the same unit",
      industrial_fai: "Industrial fixed-asset investment",
      renovation: "Renovation investment",
    },
  },
  YC_REWARD: {
    description:
      "Yichang: splits the reward pool among the nine counties and cities (Yiling included) by fund in place, industrial and renovation investment; at most 300 each.",
    parameters: {
      pool: "Pool (万元)",
      table:
        "Table: county-level unit, fund in place, industrial investment, renovation investment, in four columns, one unit a column; a heading is fine",
      weights: "Weights: one number for each of the three, only their ratio counts; blank is equal",
      redistribute:
        "Redistribute the excess? Yes gives it to the others; blank is no, it stays in the pool",
      step: "Step (万元): blank is 0.01",
    },
  },
  YC_FUNDING: {
    description:
      "Yichang: five sources of money (亿元) against 3.9, 30, 480, 150 and 70, and their sum against the year's renovation investment.",
    parameters: {
      actuals:
        "Five amounts (亿元): special funds, transformation funds, private capital and other investment, bank credit, firms' own money",
      year: "Year: 2018 (default), 2019 or 2020",
    },
  },
  YC_FUND_PATH: {
    description:
      "Yichang: what the transformation fund puts in year by year (亿元): in principle 10 at least, rising every year; the sum beside the fund's 30.",
    parameters: {
      amounts:
        "Amounts from 2018 on (亿元): one to three; blanks at the end are years that haven't come",
    },
  },
  ES_TARGET: {
    description:
      "Enshi: what the prefecture means to reach in a year. Investment is compounded from the 2017 figure (renovation 20%, industry 15%); the others are fixed.",
    parameters: {
      year: "Year: 2018, 2019 or 2020",
      measure:
        "Measure: 技改投资 (renovation investment, default), 工业投资 (industrial investment), 技改项目数 (projects), 隐形冠军 (hidden champions), 示范项目 (demonstrations), 规上覆盖率 (coverage)",
      base: "2017 figure: for investment only; the result is in its unit",
    },
  },
  ES_GROWTH_OK: {
    description:
      "Enshi: has investment grown enough? Renovation 20%, industry 15%, compared exactly.",
    parameters: {
      current: "This year",
      previous: "Previous year: in the same unit, above 0",
      measure:
        "Measure: 技改投资 (renovation investment, default) or 工业投资 (industrial investment)",
    },
  },
  ES_LAND: {
    description:
      "Enshi: TRUE when no extra land price is due, which takes all five; FALSE when one of them is no.",
    parameters: {
      industrial_use: "Industrial land?",
      use_unchanged: "Is the use unchanged?",
      intensified: "Is the land used more intensively, or at a higher floor-area ratio?",
      plan_ok: "Does it conform to the city plan?",
      approved: "Is it approved?",
    },
  },
  ES_FILING: {
    description:
      "Enshi: how a project is filed. Renewal without new land, or expansion with a mature process: 零审批备案 (online, no approval); otherwise 一般程序 (usual procedure).",
    parameters: {
      zero_new_land: "Renewal of equipment without new land?",
      mature_process: "Expansion with an advanced and mature process?",
    },
  },
  ES_PROJECTS: {
    description:
      "Enshi: each unit's renovation projects against its yearly minimum; then the prefecture against 100.",
    parameters: { table: "Table: county or city, projects, in two columns; a heading is fine" },
  },
  ES_COUNTED: {
    description:
      "Enshi: the sum of payments inside the renovation period (万元), of at most three years, or until completion where that is given.",
    parameters: {
      payments: "Payments: date, amount (万元), in two columns; a heading is fine",
      start: "Start: the day from which the three years run",
      completed: "Completion day: blank for the three years alone",
    },
  },
  ES_RANK: {
    description:
      "Enshi: ranks by growth of renovation investment; the last two, ties included, with what follows. The High-tech Zone isn't ranked.",
    parameters: {
      table: "Table: county or city, growth, in two columns; a heading is fine",
      period: "Period: 季 (quarter, default) or 半年 (half-year)",
    },
  },
  YC_FUND_CHECK: {
    description:
      "Yichang: each county's own fund against its yearly minimum; then the counties' total, and city and counties together against 39000 万元.",
    parameters: {
      table: "Table: county-level unit, arranged (万元), in two columns; a heading is fine",
      city_fund: "City fund (万元): blank is 10000",
    },
  },
  YC_RANK: {
    description:
      "Yichang: ranks by score within classes 1, 2 and 3; whoever is last, ties included, with what follows.",
    parameters: {
      table: "Table: county-level unit, score, in two columns; a heading is fine",
      period: "Period: 季 (quarter, default) or 年 (year)",
    },
  },
  YC_COUNTED: {
    description:
      "Yichang: the sum of payments inside the three years (万元). Loan interest ends at completion as well; leave that out for leases and bonds.",
    parameters: {
      payments: "Payments: date, amount (万元), in two columns; a heading is fine",
      start: "Start: the day from which the three years run",
      completed: "Completion day: for loan interest only",
      share: "Share that counts: the part of the loan that the renovation really used; blank is 1",
    },
  },
  JG_EXPLAIN: {
    description:
      "Lists how a result comes about: step, clause, working, result; then other readings, readings taken and notes.",
    parameters: {
      function: 'Function: such as "YC_SUBSIDY"',
      arguments:
        "The function's arguments: in its own order; one cell each where it works row by row",
    },
  },
  JG_CHECK: {
    description:
      "Checks a reported amount: agrees, or over or under by how much, with the likely mistake and its clause.",
    parameters: {
      reported:
        "Reported: in the unit of the function's result; TRUE or FALSE, yes or no where it answers so",
      function: 'Function: such as "YC_SUBSIDY", one that works row by row',
      arguments: "The function's arguments: in its own order, cells or ranges",
    },
  },
  JG_FORMULA: {
    description:
      "The same calculation as a native Excel formula (text), to recheck without this add-in. Amount cells have to hold numbers; text or less than 0 gives an error.",
    parameters: {
      function: 'Function: such as "YC_SUBSIDY", one that works row by row',
      arguments:
        "The function's arguments: in its own order; a cell's address as text, such as \"C2\", becomes a reference, anything else a constant",
    },
  },
  JG_NEEDED: {
    description:
      "The smallest value of an argument, to 0.01 yuan, that brings a function's result to the target; #N/A when none does.",
    parameters: {
      target: "Target: the result wanted; TRUE or FALSE where the function answers so",
      function: 'Function: such as "YC_SUBSIDY", one that works row by row',
      argument: 'Argument sought: its name, such as "equipment": an amount or a rank',
      arguments:
        "The function's arguments: in its own order, one cell each; what stands at the sought one's place is ignored",
    },
  },
  JG_ALLOCATE: {
    description:
      "Splits a pool in proportion to weights, exactly: every share between its floor and cap, what rounding leaves to the largest remainders, equal remainders by id.",
    parameters: {
      pool: "Pool: what is to be split",
      weights: "Weights: one row or one column, not negative",
      floors: "Floors: one, or as many as weights; blank is 0",
      caps: "Caps: one, or as many as weights; blank is none",
      step: "Step: the smallest unit of a share; blank is 0.01",
      ids: "Ids: as many as weights; they settle equal remainders; blank goes by position",
    },
  },
  JG_EX_VAT: {
    description:
      "An amount net of VAT (万元), at the general rate of the day: 17%, 16% from 2018-05-01, 13% from 2019-04-01.",
    parameters: {
      gross: "Gross (万元): with VAT",
      date: "Invoice date: a date, or a month alone",
    },
  },
  JG_CAPITALS: {
    description:
      "An amount (万元) in formal Chinese capitals, half up to the fen: 人民币…元…角…分.",
    parameters: { amount: "Amount (万元)" },
  },
  JG_AMOUNT: {
    description:
      'Turns ledger text such as "1.2亿", "2000000元" or "５，０００" into an amount in 万元.',
    parameters: {
      text: "Amount: a number or text; anything ambiguous (约300, 三百万) is an error",
      unit: "Unit of bare numbers: 元, 万元 (default) or 亿元",
    },
  },
  JG_PLACE: {
    description:
      "The full name of a county-level unit from its short, old or misspelt form (长阳, 五峰自治区, 高新区).",
    parameters: { text: "County-level unit: as the ledger writes it" },
  },
  JG_CLAUSE: {
    description:
      "Looks up a clause: id, document, article, gist; below it the project tag, points to check, what falls due and responsible bodies, one a row. Without an id, all clauses.",
    parameters: { id: 'Clause id: such as "YC-4.1-f"; a reading such as "R3" works too' },
  },
  JG_VERSION: {
    description:
      "The version of the functions, of their rules and of the policies' texts, so that a workbook can say what computed it.",
    parameters: {},
  },
};

export default texts;
