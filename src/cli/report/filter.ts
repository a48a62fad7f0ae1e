import { escapeXml } from "../../workbook";
import { inLanguage, type InEachLanguage, type Language } from "../../core/text";

const words: InEachLanguage<{ label: string; shown: string }> = {
  zh: { label: "筛选：含有全部这些字的行（用空格隔开）", shown: "行" },
  en: { label: "Filter: rows with all of these words", shown: "rows" },
};

/** A field above a list that leaves the rows that have all its words; without scripts, and on paper, it isn't there. */
export function filterField(language: Language): string {
  const { label, shown } = inLanguage(words, language);
  return `<p class="filter" hidden><label>${escapeXml(label)} <input type="search"></label> <output data-unit="${shown}"></output></p>`;
}

/** What makes the fields work. */
export const FILTER_SCRIPT = `<script>
for (const line of document.querySelectorAll(".filter")) {
  const rows = [...line.nextElementSibling.querySelectorAll("tbody tr")];
  const [field, count] = [line.querySelector("input"), line.querySelector("output")];
  const filter = () => {
    const words = field.value.toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = shown + " / " + rows.length + " " + count.dataset.unit;
  };
  field.addEventListener("input", filter);
  line.hidden = false;
  filter();
}
</script>`;
