/**
 * Words that make another thing of a column than its name says: interest that isn't paid yet, equipment that is planned,
 * a county's share of what was asked for.
 */
const MODIFIERS: readonly {
  readonly words: RegExp;
  /** Where the name itself says so, they add nothing. */
  readonly unless?: RegExp;
}[] = [
  { words: /不含|不包括|不计|除/ },
  { words: /未|应付|应计|尚|待|逾期|剩余|余额|结余|暂估/, unless: /未|尚|待|余|差/ },
  { words: /计划|预计|预期|预算|概算|估算|目标/, unless: /计划|预算|目标|任务/ },
  { words: /上一?年|去年|往年|以前|前期|此前/, unless: /上年|去年|同期|以前|前期|此前|已/ },
  { words: /合同|净值|折旧|进口|国产|单价|均价|每|[人亩月年]均|自筹|其[他它]/, unless: /合同/ },
  {
    words: /发票[金价]|普通发票|[开普]票|价税|税后|毛额|总价|评估|土建|^\(?非/,
    unless: /票|税|价|评估/,
  },
  { words: /核减|审减|扣减|退/, unless: /减|扣/ },
  { words: /增[幅长速]|[同环]比|比[例重]|占比|率/, unless: /增|比|占|率/ },
  { words: /审定|审核|核定|复核|初审|评审|终审/, unless: /审|核/ },
  { words: /(?:国家|中央|[省市州县区])(?:级|本级|财政)/ },
];

/** Do these words beside a column's name, in brackets or above it, make another thing of it? */
export function isModified(words: string, name: string): boolean {
  return MODIFIERS.some(
    (modifier) => modifier.words.test(words) && modifier.unless?.test(name) !== true
  );
}
