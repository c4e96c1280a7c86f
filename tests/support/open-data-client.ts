import { FIRST_COUNCIL } from "#app/domain/administration/council.ts";
import { OPEN_LISTS, OPEN_LIST_NAMES, type OpenListName } from "#app/exports/open-data/lists.ts";
import { openObject } from "#app/exports/open-data/make-object.ts";
import { readOpenPage, type OpenPosition } from "#app/services/open-data/read-open-page.server.ts";
import type { Db } from "#db/open.server.ts";

const ORIGIN = "https://planner.example";

/** A page of a list as programs are given it. */
export async function openPageOf(
  db: Db,
  list: OpenListName,
  { after, limit, today }: { after: OpenPosition | null; limit: number; today: string },
) {
  const { kind } = OPEN_LISTS[list];
  const asked = {
    councilId: FIRST_COUNCIL,
    kind,
    body: null,
    after,
    changedSince: null,
    withGone: after !== null,
    limit,
  };
  const page = await readOpenPage(db, asked, today);
  if (!page) throw new Error("There is a list of every kind.");
  return { ...page, objects: page.rows.map((row) => openObject(list, row, page, ORIGIN)) };
}

/** All of every list that there is now: the address of each object with what it says. */
export async function everythingOpen(db: Db, today: string): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const list of OPEN_LIST_NAMES) {
    const { objects, isMore } = await openPageOf(db, list, { after: null, limit: 5_000, today });
    if (isMore) throw new Error(`${list} has more than is read at once.`);
    for (const object of objects) all.set(`${list}/${object.id}`, saidBy(object));
  }
  return all;
}

/** A client that keeps a copy: it reads each list page by page and then asks for what changed since. */
export class CopyingClient {
  readonly copy = new Map<string, string>();
  readonly #places = new Map<OpenListName, OpenPosition | null>();

  constructor(
    private readonly db: Db,
    private readonly today: string,
    private readonly limit: number,
  ) {}

  /** Reads on until there is no more; `between` is done before each page. Returns how many objects came. */
  async poll(between: () => unknown = () => {}): Promise<number> {
    let came = 0;
    for (const list of OPEN_LIST_NAMES)
      for (let isMore = true; isMore;) {
        await between();
        const after = this.#places.get(list) ?? null;
        const page = await openPageOf(this.db, list, { after, limit: this.limit, today: this.today });
        for (const object of page.objects) {
          const name = `${list}/${object.id}`;
          if ("deleted" in object) this.copy.delete(name);
          else this.copy.set(name, saidBy(object));
        }
        came += page.objects.length;
        this.#places.set(list, page.last);
        isMore = page.isMore;
      }
    return came;
  }
}

/** What an object says, but for when it last changed: more may have been said to change than did. */
function saidBy(object: object): string {
  return JSON.stringify({ ...object, modified: undefined });
}
