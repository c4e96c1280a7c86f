import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { readList } from "#app/components/list-table/read-list.ts";
import { ITEMS, sampleList, type Item } from "./sample-list.ts";

function html(search: string, items: Item[] = ITEMS): string {
  const view = readList(sampleList, items, new URL(`http://planner.test/items${search}`));
  const views = [
    { words: "All", search: "" },
    { words: "Proposed", search: "state=proposed" },
  ];
  return renderToString(
    <ListTable list={sampleList} view={view} views={views} empty={<p>No items yet. Add the first.</p>} />,
  ).replaceAll("<!-- -->", "");
}

test("a heading is a link that sorts, and only the sorted one says which way", () => {
  expect(html("?q=a")).toContain('href="/items?q=a&amp;sort=-minutes"');
  expect(html("").match(/aria-sort="ascending"/g)).toHaveLength(1);
  expect(html("?sort=-minutes").match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="descending"']);
  expect(html("?sort=-minutes")).toContain('href="/items?sort=minutes"');
});

test("a hidden column is not drawn, and the cell that names the row always is", () => {
  expect(html("")).toContain(">Bell</td>");
  expect(html("?hide=lead")).not.toContain(">Bell</td>");
  expect(html("?hide=title")).toContain('<th scope="row" class="govuk-table__header app-list__name">Taxi');
});

test("the filter form keeps what is ticked and the order", () => {
  const shown = html("?state=scoped&sort=-minutes");
  expect(shown).toMatch(/name="state"[^>]*checked=""[^>]*value="scoped"|value="scoped"[^>]*checked=""/);
  expect(shown).toContain('<input type="hidden" name="sort" value="-minutes"/>');
});

test("the view that is open is marked", () => {
  expect(html("?state=proposed")).toMatch(/href="\/items\?state=proposed"[^>]*aria-current="page"/);
  expect(html("")).toMatch(/href="\/items"[^>]*aria-current="page"[^>]*>All/);
});

test("nothing at all says what to do, nothing found says how to see everything", () => {
  expect(html("", [])).toContain("No items yet. Add the first.");
  expect(html("?q=zebra")).toContain("No items match these filters.");
});

test("groups are headings of their own, and the total speaks of these filters", () => {
  expect(html("?group=state")).toContain('scope="rowgroup"');
  expect(html("?state=proposed")).toContain("Total for these filters: 2 items");
});

test("every id is one that a page may hold, whatever the words", () => {
  const ids = [...html("?group=lead").matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter((id) => !/^[a-z][\w-]*$/i.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what is typed into the address is shown as words, never as markup", () => {
  expect(html("?q=%3Cscript%3E")).not.toContain("<script>");
});
