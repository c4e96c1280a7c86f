// What Stryker does not know by itself: the conditions of a query, and the members of a set. Loaded by stryker.config.js.
const PACKAGE = import.meta.resolve("@stryker-mutator/instrumenter/package.json");
const { allMutators } = await import(new URL("dist/src/mutators/mutate.js", PACKAGE).href);
const { deepCloneNode } = await import(new URL("dist/src/util/syntax-helpers.js", PACKAGE).href);

/** @typedef {{ type: string, [key: string]: any }} Node */

/** @type {Record<string, string>} */
const OTHER_OPERATOR = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "=": "<>",
  "<>": "=",
  is: "is not",
  "is not": "is",
  in: "not in",
  "not in": "in",
};
const CONDITIONS = ["where", "whereRef", "having", "on"];
/** Their lists are names of columns: with one missing there is no such query. */
const LISTS_OF_COLUMNS = ["select", "returning", "columns", "column", "groupBy", "orderBy", "constraint"];

/** @param {Node} node */
const nameCalled = ({ callee }) => (callee.type === "MemberExpression" ? callee.property.name : callee.name);
/** @param {Node} node */
const isWord = (node) => node?.type === "StringLiteral";

/** A condition of a query is left out, or asks the other way round. */
const sqlCondition = {
  name: "SqlCondition",
  /** @param {{ node: Node }} path */
  *mutate({ node }) {
    if (node.type !== "CallExpression") return;
    const name = nameCalled(node);
    const isCondition = CONDITIONS.includes(name);
    if (isCondition && node.callee.type === "MemberExpression") yield deepCloneNode(node.callee.object);
    const [, operator] = node.arguments;
    if (node.arguments.length !== 3 || !isWord(operator)) return;
    const other = OTHER_OPERATOR[operator.value];
    if (other === undefined || (isCondition && operator.value === "=")) return; // that it is left out says as much
    const asked = deepCloneNode(node);
    asked.arguments[1] = { type: "StringLiteral", value: other };
    yield asked;
  },
};

/** A set of states, roles or kinds lacks one of its members. */
const setMember = {
  name: "SetMember",
  /** @param {{ node: Node, parent: Node }} path */
  *mutate({ node, parent }) {
    if (node.type !== "ArrayExpression" || !node.elements.every(isWord)) return;
    if (parent.type === "CallExpression" && LISTS_OF_COLUMNS.includes(nameCalled(parent))) return;
    for (const [left] of node.elements.entries()) {
      const without = deepCloneNode(node);
      without.elements.splice(left, 1);
      yield without;
    }
  },
};

allMutators.push(sqlCondition, setMember);
