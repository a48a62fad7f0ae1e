/** A language beside Chinese and English; what its folder leaves out is said in Chinese. */
export interface FurtherLanguage {
  /** As in --lang and functions.<code>.json. */
  readonly code: string;
  /** Of BCP 47, for documents. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  /** Area → what of its dictionary is translated; a test lists what is missing, and what fits nowhere. */
  readonly dictionaries: Readonly<Record<string, object>>;
  /** Texts outside dictionaries: labels, gists and help of the policies, by the Chinese one. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The languages beside Chinese and English, each in a folder of its own. */
export const furtherLanguages: readonly FurtherLanguage[] = [];
