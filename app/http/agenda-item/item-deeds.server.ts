import { backOf, deedLoader, type DeedOn, type DeedPage } from "#app/http/deed-route.server.ts";

/** `deedLoader` for the pages of an item that the planner, a meeting and its agenda link to: with where each goes back to. */
export function itemLoader<Keys extends Record<string, unknown>, T>(
  on: DeedOn<Keys>,
  offer: (page: DeedPage<Keys>) => Promise<T | undefined>,
) {
  return deedLoader(on, async (page) => {
    const item = await offer(page);
    return item === undefined ? undefined : { item, back: backOf(page.url.searchParams.get("back")) };
  });
}
