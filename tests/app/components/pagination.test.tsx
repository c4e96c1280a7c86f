import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Pagination } from "#app/components/pagination.tsx";

test("of many pages the first, the last and those around this one are offered, with a sign where some are left out", () => {
  const html = renderToStaticMarkup(<Pagination page={5} pages={50} href={(page) => `/search?page=${page}`} />);
  const items = [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, inner = ""]) => inner.replace(/<[^>]*>/g, ""));
  expect(items).toEqual(["1", "⋯", "4", "5", "6", "⋯", "50"]);
});
