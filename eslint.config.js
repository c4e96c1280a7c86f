// @ts-expect-error: the plugin ships no types
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

/**
 * The walls of the house: which room may import which. Rooms are reached by
 * their `#` name; a relative import stays in its own folder. Each wall is
 * proved by a planted violation in tests/walls.test.ts.
 */
const NO_CLIMBING = {
  regex: "^\\.\\./",
  message: "Reach another room by its name (#app/…, #db/…), never by climbing.",
};
const NO_TESTS = { regex: "^#tests/", message: "Nothing but tests may import tests." };
const NO_ROUTES = { regex: "^#app/routes/", message: "Nothing may import a route." };
const only = (/** @type {string} */ rooms, /** @type {string} */ message) => ({
  regex: `^#(?!(?:${rooms}))`,
  message,
});

/** @type {(files: string[], patterns: { regex: string; message: string }[]) => import("typescript-eslint").ConfigArray[number]} */
const wall = (files, patterns) => ({
  files,
  rules: {
    "no-restricted-imports": ["error", { patterns: [NO_CLIMBING, NO_TESTS, NO_ROUTES, ...patterns] }],
  },
});

const OF_THE_DATABASE = [
  only("(?:db/|app/domain/|app/config\\.server)", "The database room knows the domain's words and nothing else."),
  { regex: "^(?:@remix-run/|react|express)", message: "Repositories know nothing of the web." },
];
const engines = (/** @type {string} */ packages) => ({
  regex: `^(?:${packages})(?:/|$)`,
  message: "What only one database can do stands in its own folder of db/engine.",
});

const DEMO_IS_ASKED_FOR = "The demonstration is loaded by `await import`, only where it was asked for.";
const PACKAGES = "^(?![#.])";

export default tseslint.config(
  { ignores: ["build/", "node_modules/", "data/", "coverage/", "docs/", "tests/.artifacts/", ".stryker-tmp/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,js}"],
    rules: {
      "no-console": "off",
      eqeqeq: "error",
      "no-else-return": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  { files: ["app/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  {
    files: ["app/**/*.tsx"],
    rules: {
      // A region that scrolls sideways must be reachable by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["region"] }],
    },
  },
  wall(
    ["app/domain/**"],
    [
      only("app/(?:domain|words)/", "The domain imports nothing but the domain and the words."),
      { regex: PACKAGES, message: "The domain is pure: no package, no I/O, no clock." },
    ],
  ),
  wall(
    ["app/words/**"],
    [
      only("app/words/", "Words are the lowest room: they know nothing of what says them."),
      { regex: PACKAGES, message: "Words are plain: no package, no I/O, no clock." },
    ],
  ),
  wall(
    ["app/components/**"],
    [
      only("app/(?:components|domain|words)/", "Components know components, the domain and the words."),
      { regex: "\\.server(?:\\.ts)?$", message: "Components never reach the server." },
      { regex: "^node:", message: "Components run in a browser too." },
    ],
  ),
  wall(
    ["app/services/**"],
    [
      only("(?:app/(?:services|domain|words)/|db/)", "Services know services, the domain and the database."),
      { regex: "^(?:@remix-run/|react|express)", message: "Services know nothing of the web." },
    ],
  ),
  wall(
    ["app/exports/**"],
    [
      only("app/(?:exports|domain|words)/", "A document is made from what it is given: exports know the domain."),
      { regex: "^(?:@remix-run/|react|express|kysely)", message: "Exports are pure: bytes out of a view." },
    ],
  ),
  wall(
    ["app/imports/**"],
    [
      only("app/(?:imports|domain)/", "A file is read for what it says: imports know the domain."),
      { regex: "^(?:@remix-run/|react|express|kysely)", message: "Imports are pure: drafts out of bytes." },
    ],
  ),
  wall(
    ["app/planning/**"],
    [
      only("app/(?:planning|domain)/", "A plan is worked out of what is given: planning knows the domain."),
      { regex: "^(?:@remix-run/|react|express|kysely)", message: "Planning runs apart from the web and the database." },
    ],
  ),
  wall(
    ["app/workers/**"],
    [
      only(
        "(?:app/(?:workers|services|domain|words|components|exports|planning)/|db/)",
        "What runs in a thread reads by the services and makes by the exports; it is asked by the web, and knows nothing of it.",
      ),
      { regex: "^(?:@remix-run/|react|express|kysely)", message: "Threads know nothing of the web." },
    ],
  ),
  wall(
    ["app/http/**"],
    [
      only(
        "(?:app/(?:http|services|domain|words|config\\.server|components/form-state)|db/)",
        "The web layer knows services, the domain, the settings and the database.",
      ),
    ],
  ),
  wall(
    ["app/routes/**", "app/root.tsx", "app/entry.server.tsx"],
    [
      only(
        "app/(?:services|domain|words|components|http|exports|imports|planning)/",
        "Routes ask services; they never touch the database.",
      ),
      { regex: "^(?:kysely|better-sqlite3)", message: "SQL lives in db/." },
      { regex: "^#app/exports/(?:word|sheet-file|write-)", message: "Word and Excel are made in app/workers." },
    ],
  ),
  wall(["db/**"], [...OF_THE_DATABASE, engines("better-sqlite3|pg")]),
  wall(["db/engine/sqlite/**"], [...OF_THE_DATABASE, engines("pg")]),
  wall(["db/engine/postgres/**"], [...OF_THE_DATABASE, engines("better-sqlite3")]),
  // The demonstration is made by the services, so that it has a true history.
  wall(["app/demo/**"], [only("(?:db/|app/(?:domain|services|demo)/)", "The demonstration uses the services.")]),
  wall(
    ["app/commands/**"],
    [only("(?:db/|app/(?:domain/|services/|config\\.server))", `The commands use the services. ${DEMO_IS_ASKED_FOR}`)],
  ),
  wall(["start.js", "server.js"], [{ regex: "^#app/demo/", message: DEMO_IS_ASKED_FOR }]),
  {
    files: [
      "app/words/**",
      "app/domain/**",
      "db/**",
      "app/services/**",
      "app/components/**",
      "app/routes/**",
      "app/exports/**",
      "app/imports/**",
      "app/planning/**",
      "app/workers/**",
    ],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Only contextFor reads the clock.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "Only contextFor reads the clock.",
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Settings are read in config.server.ts.",
        },
      ],
    },
  },
);
