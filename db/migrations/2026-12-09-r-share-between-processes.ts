import { sql, type Kysely } from "kysely";

const strict = sql`strict`;

/**
 * What each process of a server kept to itself, where every other finds it: forms that wait for somebody to sign in
 * again, plans that are worked out, which processes there are, and what went wrong last.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("waiting_form")
    .addColumn("id_hash", "text", (column) => column.primaryKey().references("session.id_hash").onDelete("cascade"))
    .addColumn("page", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("typed", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .modifyEnd(strict)
    .execute();
  await db.schema.createIndex("waiting_form_by_age").on("waiting_form").column("at").execute();

  await db.schema
    .createTable("asked_plan")
    .addColumn("person_id", "integer", (column) => column.primaryKey().references("person.id").onDelete("cascade"))
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("asked", "text", (column) => column.notNull())
    .addColumn("holder", "text", (column) => column.notNull())
    .addColumn("alive_at", "text", (column) => column.notNull())
    .addColumn("percent", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("ended", "text")
    .modifyEnd(strict)
    .execute();

  await db.schema
    .createTable("server_process")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("machine", "text", (column) => column.notNull())
    .addColumn("pid", "integer", (column) => column.notNull())
    .addColumn("version", "text", (column) => column.notNull())
    .addColumn("node_version", "text", (column) => column.notNull())
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .addColumn("memory_mb", "integer", (column) => column.notNull())
    .addColumn("lag_ms", "integer", (column) => column.notNull())
    .modifyEnd(strict)
    .execute();

  await db.schema
    .createTable("failure")
    .addColumn("request_id", "text", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .modifyEnd(strict)
    .execute();
  await db.schema.createIndex("failure_by_time").on("failure").column("at").execute();
}
