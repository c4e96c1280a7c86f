import { SqliteQueryCompiler } from "kysely";
import { nameInDatabase } from "#db/engine/names.server.ts";

/** Compiles queries, with each name as the database spells it. What stands in raw SQL stays as it was written. */
export class NamingCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(nameInDatabase(identifier));
  }
}
