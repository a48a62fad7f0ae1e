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
    description: "Looks up a clause: id, document, article, gist; without an id, all of them.",
    parameters: { id: 'Clause id: such as "YC-4.1-f"; a reading such as "R3" works too' },
  },
};

export default texts;
