import ts from "typescript";

/** A set of states or roles that a file spells out itself, in place of the domain's name for it. */
export type LiteralSet = { line: number; said: string };

/**
 * The sets that a source text spells out: two or more names of one table in an
 * array, in a chain of comparisons, in the cases of a switch, or in a list of SQL.
 * A name that stands alone means just itself, and is no set.
 */
export function literalSetsIn(text: string, tables: readonly (readonly string[])[]): LiteralSet[] {
  const source = ts.createSourceFile("x.tsx", text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const found: LiteralSet[] = [];
  const note = (node: ts.Node, names: readonly string[]) => {
    if (!tables.some((table) => new Set(names.filter((name) => table.includes(name))).size >= 2)) return;
    if (names.every((name) => tables.some((table) => table.includes(name))) || !ts.isArrayLiteralExpression(node))
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, said: names.join(", ") });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) note(node, textsOf(node.elements));
    if (ts.isCaseBlock(node))
      note(node, textsOf(node.clauses.filter(ts.isCaseClause).map(({ expression }) => expression)));
    if (ts.isTemplateLiteral(node)) for (const list of listsOfSql(node)) note(node, list);
    if (ts.isCallExpression(node)) for (const names of askedOfSql(node)) note(node, names);
    const joint = jointOf(node);
    if (joint && jointOf(node.parent) !== joint) for (const names of comparedIn(node, joint)) note(node, names);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

function textsOf(nodes: readonly ts.Node[]): string[] {
  return nodes.filter(ts.isStringLiteralLike).map(({ text }) => text);
}

/** The names in each `in ('a', 'b')` of a text of SQL, and in a chain of `state = 'a' or state = 'b'`. */
function listsOfSql(node: ts.TemplateLiteral): string[][] {
  const quoted = (text: string) => [...text.matchAll(/'(\w+)'/g)].map(([, name = ""]) => name);
  const lists = [...node.getText().matchAll(/\bin\s*\(([^()$]*)\)/gi)].map(([, inside = ""]) => quoted(inside));
  const chains = [...node.getText().matchAll(/(\w+ *(?:=|<>|!=) *'\w+'\s*(?:or|and)\s*)+\w+ *(?:=|<>|!=) *'\w+'/gi)];
  return [...lists, ...chains.map(([chain]) => quoted(chain))];
}

/** The names that `or([eb(state, "=", …), …])` asks for, and those that one query after another leaves out. */
function askedOfSql(node: ts.CallExpression): string[][] {
  const [list] = node.arguments;
  if (list && ts.isArrayLiteralExpression(list))
    return byThing(
      list.elements.filter(ts.isCallExpression).map((one) => comparisonOf(one.arguments, /^(?:=|<>|!=)$/)),
    );
  const asked: (Comparison | undefined)[] = [];
  for (
    let at: ts.Node = node;
    ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression);
    at = at.expression.expression
  )
    if (at.expression.name.text === "where") asked.push(comparisonOf(at.arguments, /^(?:<>|!=)$/));
  return byThing(asked);
}

type Comparison = { thing: string; name: string };

function comparisonOf(args: readonly ts.Expression[], by: RegExp): Comparison | undefined {
  const [thing, how, name] = args;
  if (!thing || !how || !name || !ts.isStringLiteralLike(how) || !ts.isStringLiteralLike(name)) return undefined;
  return by.test(how.text) ? { thing: thing.getText(), name: name.text } : undefined;
}

function byThing(comparisons: readonly (Comparison | undefined)[]): string[][] {
  const things = new Map<string, string[]>();
  for (const one of comparisons) if (one) things.set(one.thing, [...(things.get(one.thing) ?? []), one.name]);
  return [...things.values()];
}

type Joint = ts.SyntaxKind.BarBarToken | ts.SyntaxKind.AmpersandAmpersandToken;

function jointOf(node: ts.Node): Joint | undefined {
  if (ts.isParenthesizedExpression(node)) return jointOf(node.expression);
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.AmpersandAmpersandToken ? kind : undefined;
}

/** The names that one thing is compared with, `===` joined by `||` or `!==` by `&&`, each thing for itself. */
function comparedIn(node: ts.Node, joint: Joint): string[][] {
  const compares =
    joint === ts.SyntaxKind.BarBarToken
      ? ts.SyntaxKind.EqualsEqualsEqualsToken
      : ts.SyntaxKind.ExclamationEqualsEqualsToken;
  const compared: Comparison[] = [];
  const collect = (part: ts.Node): void => {
    if (ts.isParenthesizedExpression(part)) return collect(part.expression);
    if (!ts.isBinaryExpression(part)) return;
    if (part.operatorToken.kind === joint) [part.left, part.right].forEach(collect);
    if (part.operatorToken.kind !== compares || !ts.isStringLiteralLike(part.right)) return;
    compared.push({ thing: part.left.getText(), name: part.right.text });
  };
  collect(node);
  return byThing(compared);
}
