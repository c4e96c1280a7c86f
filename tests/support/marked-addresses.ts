import { isOwned } from "#db/administration/owned-rows.server.ts";
import { nameInDatabase } from "#db/engine/names.server.ts";
import type { Db } from "#db/open.server.ts";
import { openDataValues } from "./open-data-values.ts";
import { sheetsOf } from "./said-in.ts";

/** What stands for each parameter of an address: the records of a council, its bodies and their years. */
export async function paramsOf(db: Db, councilId = 1): Promise<(name: string, path: string) => string[]> {
  type Counted = "theme" | "question" | "agendaItem" | "meeting" | "variation" | "followUp" | "scoringRound";
  const count = async (table: Counted) => {
    const rows = db
      .selectFrom(table)
      .select("id")
      .where(isOwned(nameInDatabase(table), councilId));
    return (await rows.orderBy("id").execute()).map(({ id }) => id);
  };
  const meetingIds = await count("meeting");
  const beyond = councilId === 1 ? 0 : 10_000; // what a council that was brought in is numbered above
  const refs: Record<string, string[]> = {
    themes: (await count("theme")).map((id) => `T-${id}`),
    questions: (await count("question")).map((id) => `Q-${id}`),
    items: (await count("agendaItem")).map((id) => `I-${id}`),
    meetings: meetingIds.map((id) => `M-${id}`),
    variations: (await count("variation")).map((id) => `V-${id}`),
    "follow-ups": (await count("followUp")).map((id) => `F-${id}`),
    scoring: (await count("scoringRound")).map((id) => `S-${id}`),
  };
  const rest: Record<string, string[]> = {
    slug: (await db.selectFrom("body").select("slug").where("councilId", "=", councilId).orderBy("id").execute()).map(
      ({ slug }) => slug,
    ),
    year: ["2026-27", "2027-28"],
    number: ["1"],
    id: ["1", "2"].map((id) => String(Number(id) + beyond)),
    token: ["x"],
    key: ["x", "P18:O-1", "P18:O-2", ...(refs.meetings ?? []).map((ref) => `N1:${ref}`)],
  };
  const valuesOf = (name: string, path: string) =>
    name === "file" ? sheetsOf(path) : name === "ref" ? refs[path.split("/")[1] ?? ""] : rest[name];
  return (name, path) => openDataValues(name, path, meetingIds) ?? valuesOf(name, path) ?? ["1"];
}
