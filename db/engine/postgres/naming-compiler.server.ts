import { OperatorNode, PostgresQueryCompiler, PrimitiveValueListNode, SelectQueryNode } from "kysely";
import type { BinaryOperationNode, InsertQueryNode, OrderByItemNode, RawNode } from "kysely";
import { wordsOf } from "#db/engine/in-either.server.ts";
import { nameInDatabase } from "#db/engine/names.server.ts";
import { NUMBERED } from "./baseline-facts.server.ts";
import { withNulls } from "./nulls.server.ts";

/**
 * Compiles queries, with each name as the database spells it and what is null where SQLite puts it in order. An insert
 * into a table that numbers its rows tells the number, as every insert does on SQLite.
 */
export class NamingCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(nameInDatabase(identifier));
  }

  protected override visitInsertQuery(node: InsertQueryNode): void {
    super.visitInsertQuery(node);
    if (tellsItsNumber(node) && NUMBERED.has(nameInDatabase(tableOf(node)))) this.append(" returning id");
  }

  protected override visitOrderByItem(node: OrderByItemNode): void {
    super.visitOrderByItem(withNulls(node, this.nodeStack.findLast(SelectQueryNode.is)));
  }

  /** Nothing is one of none: PostgreSQL knows no empty list. */
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { operator, rightOperand: list } = node;
    if (PrimitiveValueListNode.is(list) && list.values.length === 0 && OperatorNode.is(operator))
      this.append(operator.operator === "in" ? "false" : "true");
    else super.visitBinaryOperation(node);
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
