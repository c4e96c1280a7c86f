import { builtRoutes, type BuiltRoute } from "#tests/support/routes.ts";

/** Who walks the demonstration, by the name they sign in with; null is anybody. */
export const READERS = {
  nobody: null,
  officer: "Priya Shah",
  chair: "Cllr Amara Okafor",
  member: "Cllr Ruth Ahmed",
} as const;
export type Reader = keyof typeof READERS;

/** Pages that need a secret link or name their record in the query; their own tests open them. */
const OPENED_ELSEWHERE = new Set([
  "/account/proof", // goes on at once where somebody has just signed in
  "/account/second-step/passkeys/:id/removal", // of who has one
  "/invitations/:token",
  "/owner/:token",
  "/password-reset/:token",
  "/reminders/:token",
  "/sign-in/link/:token",
  "/sign-in/outside/:id/callback", // of who comes back from there
  "/sign-in/second-step",
  "/sign-in/setting-up",
  "/scoring/:ref/placing", // names its theme
]);

/** Pages that differ by who reads them, and so are looked at for each who has signed in. */
const SEEN_BY_ALL = [
  "/",
  "/approvals",
  "/mine",
  "/themes",
  "/themes/:ref",
  "/items/:ref",
  "/meetings/:ref",
  "/questions/:ref",
  "/follow-ups",
  "/follow-ups/:ref",
  "/scoring/:ref",
  "/themes/:ref/story",
  "/programmes/:slug/:year",
];

const NOBODYS = [
  "/",
  "/accessibility",
  "/api",
  "/bodies/:slug",
  "/bodies/:slug/results/:year",
  "/bodies/:slug/rules",
  "/bodies/:slug/rules/:rule",
  "/follow-ups/:ref",
  "/how-themes-are-chosen",
  "/items/:ref",
  "/meetings",
  "/meetings/:ref",
  "/meetings/:ref/agenda",
  "/owner/thanks",
  "/password-reset",
  "/privacy",
  "/programmes",
  "/programmes/:slug/:year",
  "/programmes/:slug/:year/releases",
  "/programmes/:slug/:year/releases/:number",
  "/programmes/:slug/:year/year",
  "/questions/:ref",
  "/scoring/:ref",
  "/search",
  "/sign-in",
  "/suggest",
  "/suggest/sent",
  "/themes",
  "/themes/:ref",
  "/themes/:ref/story",
  "/themes/published",
];

/** Forms that are open to nobody in the demonstration, or come with what was ticked: the page says why, and is looked at. */
const CLOSED = [
  "/account/calendar/ending",
  "/account/password",
  "/account/second-step/app/removal",
  "/follow-ups/:ref/publication",
  "/follow-ups/due",
  "/follow-ups/reports",
  "/items/deferral",
  "/items/lead",
  "/items/minutes",
  "/items/schedule",
  "/occasions/new",
  "/password-reset",
  "/programmes/:slug/:year/decision",
  "/programmes/:slug/:year/delegations/:id/ending",
  "/programmes/:slug/:year/recall",
  "/programmes/:slug/:year/submission",
];
/** Pages that show a member that the deed is not a member's. */
const OFFICERS = ["/follow-ups/:ref/sensitivity-removal", "/meetings/:ref/agenda/recall"];
const CHAIRS = [
  ...SEEN_BY_ALL,
  "/follow-ups/:ref/update-request",
  "/meetings/:ref/agenda/decision",
  "/programmes/:slug/:year/delegations/new",
  "/requests/:ref/decision",
  "/scoring/:ref/cut-off",
  "/themes/:ref/decision",
  "/themes/:ref/support",
  "/themes/:ref/support-removal",
  "/variations/:ref/decision",
];
/** A draft opens for its author alone. */
const AUTHORS = ["/themes/:ref/check", "/themes/:ref/discard", "/themes/:ref/draft"];
const MEMBERS = [...SEEN_BY_ALL, ...CLOSED, ...OFFICERS, ...AUTHORS, "/meetings/:ref/agenda/decision"];

/** Forms that this reader finds closed: whoever may is another, or nobody. */
const FORM_STAYS_CLOSED: Record<Reader, readonly string[]> = {
  nobody: CLOSED,
  officer: [
    ...CLOSED,
    "/approvals/:id/undoing",
    "/bring-in/:id/publication",
    "/bring-in/minutes/:id/publication",
    "/bring-in/moderngov/:id/publication",
    "/follow-ups/:ref/update-request",
    "/follow-ups/chase/:id/taking-back",
    "/meetings/:ref/agenda/decision",
    "/programmes/:slug/:year/delegations/new",
    "/requests/:ref/decision",
    "/scoring/:ref/cut-off",
    "/scoring/new",
    "/themes/:ref/amendment",
    "/themes/:ref/decision",
    "/themes/:ref/support",
    "/themes/:ref/support-removal",
    "/variations/:ref/decision",
  ],
  chair: [],
  member: [...CLOSED, ...OFFICERS, "/meetings/:ref/agenda/decision"],
};

export const PAGES: readonly BuiltRoute[] = (await builtRoutes()).filter((route) => route.isPage);

/** The routes that this reader walks; the officer walks all but those of the others. */
export function routesOf(who: Reader): BuiltRoute[] {
  if (who !== "officer") {
    const paths = { nobody: NOBODYS, chair: CHAIRS, member: MEMBERS }[who];
    return paths.map((path) => {
      const route = PAGES.find((page) => page.path === path);
      if (!route) throw new Error(`${path} is walked as ${who} and is no page of the build`);
      return route;
    });
  }
  const others = new Set(
    [...NOBODYS, ...AUTHORS].filter((path) => !SEEN_BY_ALL.includes(path) && !CLOSED.includes(path)),
  );
  return PAGES.filter(({ path }) => !OPENED_ELSEWHERE.has(path) && !others.has(path));
}

/** The officer's pages whose address begins with a letter from one to another; the home page is an "a". */
export function officersRoutes(from: string, to: string): BuiltRoute[] {
  return routesOf("officer").filter(({ path }) => {
    const letter = path.charAt(1) || "a";
    return from <= letter && letter <= to;
  });
}

/** Whether this reader finds the form of the page open. */
export function opensForm(who: Reader, route: BuiltRoute): boolean {
  return route.writes && !FORM_STAYS_CLOSED[who].includes(route.path);
}
