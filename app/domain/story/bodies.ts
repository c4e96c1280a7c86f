import type { StoryBody } from "./entry.ts";

/** Finds the bodies of a story by their address name or number; every record of a story belongs to one of them. */
export class StoryBodies {
  readonly #byId: ReadonlyMap<number, StoryBody>;
  readonly #bySlug: ReadonlyMap<string, StoryBody>;

  constructor(rows: readonly (StoryBody & { id: number })[]) {
    this.#byId = new Map(rows.map(({ id, ...body }) => [id, body]));
    this.#bySlug = new Map(rows.map(({ id: _, ...body }) => [body.slug, body]));
  }

  byId(id: number): StoryBody {
    return insist(this.#byId.get(id));
  }

  bySlug(slug: string): StoryBody {
    return insist(this.#bySlug.get(slug));
  }

  /** The row with its body in place of the body's number. */
  give = <T extends { bodyId: number }>(row: T): T & { body: StoryBody } => ({
    ...row,
    body: this.byId(row.bodyId),
  });
}

function insist(body: StoryBody | undefined): StoryBody {
  if (!body) throw new Error("A record of the story belongs to no body.");
  return body;
}
