import { sql, type Kysely } from "kysely";
import { inEither } from "./in-either.server.ts";
import type { Database, Row } from "#db/schema.ts";

/** What something was made from: what is published or everything there is, of these bodies or of all. */
export type MadeFrom = { what: "published" | "everything"; bodies: readonly number[] | "all" };

export const EVERYTHING: MadeFrom = { what: "everything", bodies: "all" };

const OF_NO_BODY = 0;

/** How content stood at one moment, by body: sessions, limits, mail and the like are no content. */
export class ContentStamp {
  readonly #rows: ReadonlyMap<number, Row<"contentStamp">>;

  constructor(private readonly rows: readonly Row<"contentStamp">[]) {
    this.#rows = new Map(rows.map((row) => [row.bodyId, row]));
  }

  /** A text that is another once anything has moved that this was made from. */
  of({ what, bodies }: MadeFrom): string {
    const rows = bodies === "all" ? this.rows : [OF_NO_BODY, ...bodies].map((id) => this.#rows.get(id));
    return rows.map((row) => (what === "published" ? row?.published : `${row?.published}+${row?.working}`)).join(" ");
  }
}

const WRITE_STAMP = inEither<string>({
  sqlite: sql`(select data_version from pragma_data_version) || ' ' || total_changes()`,
  postgres: sql`pg_current_snapshot()::text`,
});

/** A text that changes with every write: by other connections and processes and by this connection itself. */
export async function readWriteStamp(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`select ${WRITE_STAMP} as stamp`.execute(db);
  return rows[0]?.stamp ?? "";
}

/** How content stands now. */
export async function readContentStamp(db: Kysely<Database>): Promise<ContentStamp> {
  return new ContentStamp(await db.selectFrom("contentStamp").selectAll().orderBy("bodyId").execute());
}
