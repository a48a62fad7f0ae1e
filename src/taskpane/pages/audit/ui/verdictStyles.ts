import { makeStyles, tokens } from "@fluentui/react-components";

/** The colour of a verdict; never by itself, a word or a sign says the same. */
export const useVerdictStyles = makeStyles({
  agree: { color: tokens.colorStatusSuccessForeground1 },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  under: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  unreadable: {},
  notReported: {},
});
