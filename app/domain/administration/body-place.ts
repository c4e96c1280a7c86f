import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Each body's id with its parent's, null at the top. */
export type Parents = ReadonlyMap<number, number | null>;

/** Whether the body (null for a new one) may belong to this parent: one that there is, never itself or one below it. */
export function mayStandUnder(bodyId: number | null, parentId: number | null, parents: Parents): Verdict {
  if (parentId !== null && !parents.has(parentId))
    return refused("input", "There is no such body for it to belong to. Choose another.");
  for (let above = parentId; above !== null; above = parents.get(above) ?? null) {
    if (above === bodyId)
      return refused("input", "A body cannot belong to itself or to one of its own sub-committees.");
  }
  return allowed;
}

/** The name of a body as the last part of its address: "Anytown Police & Crime Panel" is "anytown-police-and-crime-panel". */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return plain === "" || plain === "new" ? `body-${plain}`.replace(/-$/, "") : plain;
}

/** The slug, or the first numbered one that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n += 1) if (!taken.has(`${slug}-${n}`)) return `${slug}-${n}`;
}
