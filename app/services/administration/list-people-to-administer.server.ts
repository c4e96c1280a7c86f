import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listPeopleWithAccounts } from "#db/administration/people.server.ts";

const PER_PAGE = 25;

/** One page of the people of the administrator’s council, by name; the search looks in names, descriptions and addresses. */
export async function listPeopleToAdminister(db: Db, { councilId }: Actor, asked: { search: string; page: number }) {
  const search = asked.search.trim().slice(0, 100);
  const find = (page: number) =>
    listPeopleWithAccounts(db, { councilId, search, offset: (page - 1) * PER_PAGE, limit: PER_PAGE });
  const { total, rows } = await find(asked.page);
  return { search, page: asked.page, pages: Math.max(1, Math.ceil(total / PER_PAGE)), total, people: rows };
}
