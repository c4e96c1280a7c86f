import { expect, test } from "vitest";
import { agendaPage, partsOnPage } from "#app/domain/agenda/agenda-pages.ts";

const items = (count: number) => Array.from({ length: count }, (_, at) => ({ id: 100 + at }));

test.each([
  [3, null, 1, 0, 100],
  [90, null, 1, 0, 100],
  [60, "2", 2, 25, 125],
  [60, "9", 3, 50, 150],
  [60, "I-124", 1, 0, 100],
  [60, "I-125", 2, 25, 125],
  [90, "I-7", 1, 0, 100],
] as const)(
  "of %i items, asked for %j: page %i, which begins at place %i with I-%i",
  (count, asked, page, first, id) => {
    const found = agendaPage(items(count), asked);
    expect([found.page, found.first, found.rows[0]?.id, found.total]).toEqual([page, first, id, count]);
  },
);

test("of the parts of an agenda those stay that have an item on the page", () => {
  const part = (name: string, ...ids: number[]) => ({ name, items: ids.map((id) => ({ reference: `I-${id}` })) });
  expect(partsOnPage([part("public", 1, 2), part("exempt", 3)], [{ id: 2 }])).toEqual([part("public", 2)]);
});
