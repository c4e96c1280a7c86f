/** A screen's pictures, the file of each, and what was measured wrong on them. */
export type Shown = { title: string; path: string; pictures: { file: string; words: string }[]; troubles: string[] };

const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The page on which every screen is looked at, in every width and both lights. */
export function indexPage(screens: readonly Shown[]): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Gallery</title>
<style>
  body { margin: 16px; background: #888; color: #000; font: 16px/1.4 sans-serif; }
  div { display: flex; gap: 12px; align-items: flex-start; overflow-x: auto; }
  img { display: block; height: 560px; width: auto; max-width: none; }
  figure { margin: 0; }
</style>
<h1>${screens.length} screens</h1>
${screens.map(section).join("\n")}
</html>
`;
}

function section({ title, path, pictures, troubles }: Shown): string {
  const figures = pictures.map(
    ({ file, words }) =>
      `<figure><a href="${file}"><img src="${file}" alt="${escaped(`${title}, ${words}`)}" loading="lazy"></a><figcaption>${words}</figcaption></figure>`,
  );
  const said = troubles.map((trouble) => `<li>${escaped(trouble)}</li>`);
  return `<h2>${escaped(title)}</h2><p>${escaped(path)}</p><div>${figures.join("")}</div><ul>${said.join("")}</ul>`;
}
