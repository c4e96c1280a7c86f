import { sql, type OperationNode, type RawBuilder } from "kysely";

/** The databases that the product runs on. */
export type EngineName = "sqlite" | "postgres";

/** The same in the words of each engine. Whoever asks compiles the query, and so chooses between them. */
export function inEither<T>(words: Record<EngineName, RawBuilder<T>>): RawBuilder<T> {
  const node = { kind: "RawNode", sqlFragments: [], parameters: [], words };
  return sql<T>`${{ expressionType: undefined, toOperationNode: () => node as OperationNode }}`;
}

/** What stands for this engine in a part of a query that `inEither` made; undefined of any other part. */
export function wordsOf(node: OperationNode, engine: EngineName): OperationNode | undefined {
  return "words" in node
    ? (node.words as Record<EngineName, RawBuilder<unknown>>)[engine].toOperationNode()
    : undefined;
}
