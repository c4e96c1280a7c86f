import { PostgresQueryCompiler, type InsertQueryNode, type RawNode } from "kysely";
import { wordsOf } from "#db/engine/in-either.server.ts";
import { nameInDatabase } from "#db/engine/names.server.ts";

/**
 * Compiles queries, with each name as the database spells it. An insert into a table that numbers its rows tells the
 * number, as every insert does on SQLite.
 */
export class NamingCompiler extends PostgresQueryCompiler {
  constructor(private readonly numbered: ReadonlySet<string>) {
    super();
  }

  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(nameInDatabase(identifier));
  }

  protected override visitInsertQuery(node: InsertQueryNode): void {
    super.visitInsertQuery(node);
    if (tellsItsNumber(node) && this.numbered.has(nameInDatabase(tableOf(node)))) this.append(" returning id");
  }

  protected override visitRaw(node: RawNode): void {
    const words = wordsOf(node, "postgres");
    if (words) this.visitNode(words);
    else super.visitRaw(node);
  }
}

/** Whether the insert is asked for nothing else. */
export function tellsItsNumber(node: InsertQueryNode): boolean {
  return node.returning === undefined;
}

function tableOf(node: InsertQueryNode): string {
  return node.into?.table.identifier.name ?? "";
}
