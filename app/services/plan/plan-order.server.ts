import type { PlanItem } from "#app/domain/plan/instance.ts";
import type { listFollowing } from "#db/theme/following-themes.server.ts";

/** Something to place that is of a theme, and the themes that this one follows. */
export type Follows = { id: string; theme: number; after: readonly number[] };

/** What this theme follows, of the links of its body. */
export function followsOf(
  following: Awaited<ReturnType<typeof listFollowing>>,
  id: string,
  theme: number | null,
): Follows[] {
  if (theme === null) return [];
  const after = following.filter(({ themeId }) => themeId === theme).map(({ otherThemeId }) => otherThemeId);
  return [{ id, theme, after }];
}

/** Says of each which other it follows: the first of those named that is planned as well. */
export function inOrder(items: readonly PlanItem[], follows: readonly Follows[]): PlanItem[] {
  const [byId, planned] = [new Map(follows.map((one) => [one.id, one])), new Set(items.map(({ id }) => id))];
  return items.map((item) => {
    const named = byId.get(item.id)?.after ?? [];
    const before = follows.find(({ id, theme }) => id !== item.id && planned.has(id) && named.includes(theme));
    return { ...item, after: before?.id ?? null };
  });
}
