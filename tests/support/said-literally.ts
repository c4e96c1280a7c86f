import ts from "typescript";

/** Properties and attributes whose text is read by people; any other is read only where it is a sentence. */
const READ = new Set(["title", "label", "hint", "words", "term", "heading", "caption", "legend", "alt", "placeholder"]);
const READ_OUT = /^aria-(?:label|description|roledescription)$/;
const CLASSES = new Set([
  "className",
  "class",
  "id",
  "href",
  "key",
  "name",
  "type",
  "rel",
  "data-module",
  "of",
  "content",
]);

export type Literal = { line: number; said: string };

/**
 * Sentences that a file of markup says by itself: text between tags, text of what is read out or shown, pieces of
 * templates, and any other string that reads as words. Keys, addresses, classes and what is compared are none.
 */
export function literalsIn(path: string, text: string): Literal[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Literal[] = [];
  const note = (node: ts.Node, said: string) =>
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, said: said.trim() });
  const walk = (node: ts.Node): void => {
    if (isNoText(node)) return;
    if (ts.isJsxText(node) && hasWord(node.text)) note(node, node.text);
    else if (ts.isStringLiteralLike(node) && isRead(node, node.text)) note(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      const pieces = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (pieces.some((piece) => (isShown(node) ? hasWord(piece) : readsAsWords(piece)))) note(node, pieces.join("…"));
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Imports, types, classes and keys; what is only compared or asked for by name; what goes into the log of a mistake. */
function isNoText(node: ts.Node): boolean {
  if (ts.isNewExpression(node) && node.expression.getText() === "Error") return ts.isThrowStatement(node.parent);
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  return ts.isJsxAttribute(node) && CLASSES.has(node.name.getText());
}

function isRead(node: ts.StringLiteralLike, text: string): boolean {
  if (isCompared(node) || KEY.test(text) || ROBOTS.test(text)) return false;
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return false;
  return isShown(node) ? hasWord(text) : readsAsWords(text);
}

function isCompared({ parent }: ts.Node): boolean {
  return (
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent)
  );
}

/** Whether it is put before a reader as it is: as a child of an element, or as what one of the read names says. */
function isShown(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent)) return isReadName(parent.name.getText());
    if (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent)) return true;
    if (ts.isCallExpression(parent) || ts.isFunctionLike(parent) || isCondition(parent, at)) return false;
  }
  return false;
}

/** Where a sentence stands in the words. */
const KEY = /^[a-z]\w*\.[a-z]\w*$/i;
/** What search engines are told of a page. */
const ROBOTS = /^noindex, nofollow$/;
const isReadName = (name: string) => READ.has(name) || READ_OUT.test(name.replace(/["']/g, ""));
const isCondition = (parent: ts.Node, at: ts.Node) => ts.isConditionalExpression(parent) && parent.condition === at;
const hasWord = (text: string) => /\p{L}{2}/u.test(text.replace(/&\w+;/g, ""));

/** Two words with a space between them, or one with a capital letter; classes and keys have neither. */
function readsAsWords(text: string): boolean {
  if (text.split(/\s+/).every((word) => /^(?:govuk|app)-|^$/.test(word))) return false;
  return /\p{L}[,;:.]? \p{L}/u.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text.trim());
}
