const YEARS = /(?<!\d)(20\d\d) ?(?:[/–-]|to|and) ?(?:20)?(\d\d)(?!\d)/;
const YEAR = /(?<![\d/])(20\d\d)(?![\d/])/;
const MOST_TITLE = 300;

/**
 * The year in which the programme starts that the titles of a sheet or the name of its file say: 2026 of “Work
 * programme 2026/27”. Null where they say none.
 */
export function startYearOfTitles(titles: readonly string[]): number | null {
  const texts = titles.map((title) => title.slice(0, MOST_TITLE));
  for (const text of texts) {
    const [, from, to] = YEARS.exec(text) ?? [];
    if (from && to && Number(to) === (Number(from) + 1) % 100) return Number(from);
  }
  const alone = texts.map((text) => YEAR.exec(text)?.[1]).find((year) => year !== undefined);
  return alone ? Number(alone) : null;
}
