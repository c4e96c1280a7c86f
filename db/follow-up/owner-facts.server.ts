import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { compareInList } from "#app/domain/list-order.ts";
import { numbersNamed } from "#db/engine/json.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { isOneOf, type KindFacts } from "#db/list/facts.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import type { Database } from "#db/schema.ts";
import { readableListed } from "./listed-follow-ups.server.ts";
import { otherOwnerNames, otherOwnersHeld } from "./other-owners.server.ts";

const FIRST = sql`coalesce((select person.name from person where person.id = follow_up.owner_person_id),
  (select case when office.organisation = '' then office.title else office.title || ', ' || office.organisation end
    from office where office.id = follow_up.owner_office_id), follow_up.owner_words)`;
const HAS_OTHERS = sql`follow_up.id in (select follow_up_id from follow_up_owner)`;
const OTHERS = otherOwnerNames("; ");

const OWNERS = sql`follow_up_listed.owners`;

/** Who is to act, in words: the SQL twin of `ownerWordsOf`. */
export const OWNER_WORDS = sql`nullif(case when not ${HAS_OTHERS} then ${FIRST}
  when ${FIRST} = '' then substr(${OTHERS}, 3) else ${FIRST} || ${OTHERS} end, '')`;

/** Whose follow-ups are, by what tells them apart: everybody by name. */
export type KnownOwners = ReadonlyMap<string, readonly string[]>;

/** Every way in which the owners of these follow-ups are written, each with the first follow-up that is so, in their order. */
export async function listOwnerCodes(db: Kysely<Database>, reader: Reader) {
  const written = await whileNothingMoved(db, "follow_up", JSON.stringify(["owners", reader]), async () => {
    const query = sql<{ one: number }>`select min(follow_up_id) as one from follow_up_listed
      where ${readableListed(reader)} group by owners`;
    return (await query.execute(db)).rows.map(({ one }) => one);
  });
  return listOwnersOf(db, written);
}

/** How the owners of these follow-ups are written, in the order of their numbers. */
export function listOwnersOf(db: Kysely<Database>, ids: readonly number[]) {
  return ownersOf(db, { ids });
}

const ownersOf = readyQuery((db: Kysely<Database>, { ids }: { ids: readonly number[] }) =>
  db
    .selectFrom("followUp")
    .innerJoin("followUpListed as listed", "listed.followUpId", "followUp.id")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .leftJoin("person as owner", "owner.id", "followUp.ownerPersonId")
    .leftJoin("office", "office.id", "followUp.ownerOfficeId")
    .select("listed.owners as code")
    .select(["followUp.ownerPersonId", "followUp.ownerOfficeId", "followUp.ownerWords", "body.name as bodyName"])
    .select(["owner.name as ownerName", "office.title as officeTitle", "office.organisation as officeOrganisation"])
    .select(otherOwnersHeld().as("otherOwnersHeld"))
    .where((eb) => inNumbers(eb.ref("followUp.id"), ids))
    .orderBy("followUp.id"),
);

/** Follow-ups by their owners, each once; groups stand in the order that `owners` puts them in. */
export function ownerFacts(owners: KnownOwners): KindFacts {
  const places = Object.fromEntries(placesOf(owners));
  return {
    by: OWNERS,
    told: (code) => owners.get(String(code)) ?? [],
    is: (names) => {
      const codes = [...owners].filter(([, held]) => held.some((one) => names.includes(one))).map(([code]) => code);
      return isOneOf(OWNERS, codes);
    },
    join: sql`left join ${numbersNamed(places)} as owned on owned.key = ${OWNERS}`,
    group: sql`owned.value`,
    order: [sql`owned.value`],
  };
}

/** The place of each way of writing owners among the groups: the same for those who are the same. */
function placesOf(owners: KnownOwners): [code: string, place: number][] {
  const named = [...owners]
    .filter(([, names]) => names.length > 0)
    .map(([code, names]) => ({ code, words: names.join("; ") }));
  const groups = [...new Set(named.map(({ words }) => words))].sort(compareInList);
  const places = new Map(groups.map((words, place) => [words, place]));
  return named.map(({ code, words }) => [code, places.get(words) ?? 0]);
}
