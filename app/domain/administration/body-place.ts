import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Each body's id with its parent's, null at the top. */
export type Parents = ReadonlyMap<number, number | null>;

/** Whether the body may stand under this parent: never under itself or anything below itself. */
export function mayStandUnder(bodyId: number, parentId: number | null, parents: Parents): Verdict {
  for (let above = parentId; above !== null; above = parents.get(above) ?? null) {
    if (above === bodyId)
      return refused("input", "A body cannot stand under itself or under one of its own sub-committees.");
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
