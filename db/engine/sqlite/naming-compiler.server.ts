import { SqliteQueryCompiler, type RawNode } from "kysely";
import { wordsOf } from "#db/engine/in-either.server.ts";
import { nameInDatabase } from "#db/engine/names.server.ts";

/** Compiles queries, with each name as the database spells it. What stands in raw SQL stays as it was written. */
export class NamingCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(nameInDatabase(identifier));
  }

  protected override visitRaw(node: RawNode): void {
    const words = wordsOf(node, "sqlite");
    if (words) this.visitNode(words);
    else super.visitRaw(node);
  }
}
