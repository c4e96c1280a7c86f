import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { memorySource } from "#tests/support/memory-source.ts";
import { readList } from "#app/components/list-table/read-list.ts";
import { ITEMS, sampleList, type Item } from "./sample-list.ts";

async function html(search: string, items: Item[] = ITEMS): Promise<string> {
  const view = await readList(
    sampleList,
    memorySource(sampleList, items),
    new URL(`http://planner.test/items${search}`),
  );
  const views = [
    { words: "All", search: "" },
    { words: "Proposed", search: "state=proposed" },
  ];
  return renderToString(
    <ListTable list={sampleList} view={view} views={views} empty={<p>No items yet. Add the first.</p>} />,
  ).replaceAll("<!-- -->", "");
}

test("a heading is a link that sorts, and only the sorted one says which way", async () => {
  expect(await html("?q=a")).toContain('href="/items?q=a&amp;sort=-minutes"');
  expect((await html("")).match(/aria-sort="ascending"/g)).toHaveLength(1);
  expect((await html("?sort=-minutes")).match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="descending"']);
  expect(await html("?sort=-minutes")).toContain('href="/items?sort=minutes"');
});

test("a hidden column is not drawn, and the cell that names the row always is", async () => {
  expect(await html("")).toContain(">Bell</td>");
  expect(await html("?hide=lead")).not.toContain(">Bell</td>");
  expect(await html("?hide=title")).toContain(
    '<th scope="row" class="govuk-table__header app-list__name" role="rowheader">Taxi',
  );
});

test("the filter form keeps what is ticked and the order", async () => {
  const shown = await html("?state=scoped&sort=-minutes");
  expect(shown).toMatch(/name="state"[^>]*checked=""[^>]*value="scoped"|value="scoped"[^>]*checked=""/);
  expect(shown).toContain('<option value="-minutes" selected="">Minutes, last to first</option>');
});

test("the view that is open is marked", async () => {
  expect(await html("?state=proposed")).toMatch(/href="\/items\?state=proposed"[^>]*aria-current="page"/);
  expect(await html("")).toMatch(/href="\/items"[^>]*aria-current="page"[^>]*>All/);
});

test("nothing at all says what to do, nothing found says how to see everything", async () => {
  expect(await html("", [])).toContain("No items yet. Add the first.");
  expect(await html("?q=zebra")).toContain("No items match these filters.");
});

test("groups are headings of their own, and the total speaks of these filters", async () => {
  expect(await html("?group=state")).toContain('scope="rowgroup"');
  expect(await html("?state=proposed")).toContain("Total for these filters: 2 items");
});

test("every id is one that a page may hold, whatever the words", async () => {
  const ids = [...(await html("?group=lead")).matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter((id) => !/^[a-z][\w-]*$/i.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what is typed into the address is shown as words, never as markup", async () => {
  expect(await html("?q=%3Cscript%3E")).not.toContain("<script>");
});
