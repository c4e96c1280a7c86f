import { sql, type Kysely } from "kysely";
import { movesContent } from "./2026-12-02-a-stamp-content.ts";

/** Whose planner this is: it stands on every page and paper. */
const STATEMENTS = [
  `create table council (
    id integer primary key check (id = 1),
    name text not null,
    colour text,
    welcome text not null,
    logo_type text check (logo_type in ('png', 'jpeg')),
    logo_digest text,
    logo_width integer,
    logo_height integer,
    logo_words text not null,
    version integer not null default 1,
    logo blob check ((logo is null) = (logo_type is null) and (logo is null) = (logo_digest is null))
  ) strict`,
  ...movesContent("council", "published", []),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
