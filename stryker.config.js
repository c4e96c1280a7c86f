import "./tests/mutation/conditions.js";

// What a mutation run changes: the conditions of the files that hold states, roles or dates. One batch:
//   npm run mutate -- --mutate "db/follow-up/*.ts"

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["db/*/*.server.ts", "!db/engine/**", "app/domain/**/*.ts", "app/services/**/*.ts"],
  mutator: {
    excludedMutations: [
      ...["StringLiteral", "ObjectLiteral", "ArrayDeclaration", "Regex"], // names, sentences and rows; sets are SetMember
      ...["ArrowFunction", "BlockStatement", "OptionalChaining"], // no condition
    ],
  },
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: "node_modules/.cache/stryker/incremental.json",
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: "node_modules/.cache/stryker/mutation.json" },
  htmlReporter: { fileName: "node_modules/.cache/stryker/mutation.html" },
  thresholds: { high: 95, low: 85, break: 85 },
  ignorePatterns: ["build", "data", "public", "tests/journeys", "tests/served", "tests/bench", "tests/.artifacts"],
  allowEmpty: true,
};
