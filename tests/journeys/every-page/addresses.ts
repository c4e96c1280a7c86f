import { KEPT_THINGS } from "#app/domain/administration/retention.ts";
/** The ids there are of each kind, latest first. */
export type Records = {
  themes: readonly number[];
  questions: readonly number[];
  items: readonly number[];
  meetings: readonly number[];
  variations: readonly number[];
  requests: readonly number[];
  followUps: readonly number[];
  rounds: readonly number[];
  /** "body=…&owner=…" of everyone who owes something. */
  owed: readonly string[];
  /** The events by which chairs decided on themes. */
  decisions: readonly number[];
  ownerLinks: readonly number[];
  ownerAnswers: readonly { id: number; followUpId: number }[];
  lines: readonly { id: number; themeId: number }[];
  declarations: readonly { id: number; meetingId: number }[];
  people: readonly number[];
  offices: readonly number[];
  savedViews: readonly number[];
  standingItems: readonly number[];
  memberships: readonly number[];
  delegations: readonly number[];
  relations: readonly number[];
  addedDays: readonly number[];
  imports: readonly number[];
  tables: readonly number[];
  minutes: readonly number[];
  broughtMeetings: readonly number[];
  programmes: readonly { slug: string; year: string }[];
  /** "anytown-pcp/N1:M-5" of a meeting's, a year's and an occasion's deadline. */
  deadlines: readonly string[];
  occasions: readonly number[];
  /** Each with the item that it stands beside. */
  witnesses: readonly { id: number; itemId: number }[];
  documents: readonly { id: number; itemId: number }[];
  /** By route: addresses of records that stand as the route's form asks. */
  standing: Readonly<Record<string, readonly string[]>>;
};

/** Addresses that the route's pattern may stand for, the likeliest to open first. */
export function candidates(path: string, records: Records): readonly string[] {
  const standing = records.standing[path] ?? [];
  if (standing.length > 0) return standing;
  if (path === "/search") return ["/search?q=taxi+licensing"];
  if (path === "/suggest/sent") return [`/suggest/sent?ref=T-1&body=${records.programmes[0]?.slug}`];
  if (path.startsWith("/views/:id")) return records.savedViews.map((id) => path.replace(":id", String(id)));
  if (path === "/follow-ups/chase/new") return records.owed.map((query) => `${path}?${query}`);
  if (!path.includes(":")) return [path];
  if (path.startsWith("/deadlines/:slug/:key"))
    return records.deadlines.map((deadline) => path.replace(":slug/:key", deadline));
  if (path.startsWith("/occasions/")) return records.occasions.map((id) => path.replace(":id", String(id)));
  if (path.startsWith("/follow-ups/chase/")) return records.ownerLinks.map((id) => path.replace(":id", String(id)));
  if (path === "/follow-ups/:ref/answers/:id")
    return records.ownerAnswers.map(({ id, followUpId }) => `/follow-ups/F-${followUpId}/answers/${id}`);
  if (path.includes("lines-of-enquiry/:id")) {
    return records.lines.map(({ id, themeId }) => path.replace(":ref", `T-${themeId}`).replace(":id", String(id)));
  }
  if (path.startsWith("/bring-in/minutes/")) return records.minutes.map((id) => path.replace(":id", String(id)));
  if (path.startsWith("/bring-in/moderngov/"))
    return records.broughtMeetings.map((id) => path.replace(":id", String(id)));
  if (path.startsWith("/approvals/")) return records.decisions.map((id) => path.replace(":id", String(id)));
  if (path.startsWith("/imports/")) return records.imports.map((id) => path.replace(":id", String(id)));
  if (path.startsWith("/bring-in/")) return records.tables.map((id) => path.replace(":id", String(id)));
  if (path.includes("declarations/:id")) {
    return records.declarations.map(({ id, meetingId }) =>
      path.replace(":ref", `M-${meetingId}`).replace(":id", String(id)),
    );
  }
  if (path.includes("/witnesses/:id")) return ofItems(path, records.witnesses);
  if (path.includes("/documents/:id")) return ofItems(path, records.documents);
  const [, room = ""] = path.split("/");
  if (path.includes(":slug") && path.includes(":year")) return programmePaths(path, records);
  if (path.includes(":slug")) return slugPaths(path, records);
  const byRef: Record<string, [string, readonly number[]]> = {
    themes: ["T-", records.themes],
    questions: ["Q-", records.questions],
    items: ["I-", records.items],
    meetings: ["M-", records.meetings],
    variations: ["V-", records.variations],
    requests: ["P-", records.requests],
    "follow-ups": ["F-", records.followUps],
    scoring: ["S-", records.rounds],
  };
  if (path.startsWith("/admin/retention/")) return KEPT_THINGS.map((name) => path.replace(":name", name));
  const [letter, ids] = byRef[room] ?? ["", idsFor(path, records)];
  return ids.flatMap((id) => {
    const filled = path.replace(/:ref/, `${letter}${id}`);
    return filled.includes(":id")
      ? idsFor(path, records).map((each) => filled.replace(/:\w*[iI]d/, String(each)))
      : [filled.replace(/:\w+/, String(id))];
  });
}

function ofItems(path: string, parts: readonly { id: number; itemId: number }[]): string[] {
  return parts.map(({ id, itemId }) => path.replace(":ref", `I-${itemId}`).replace(":id", String(id)));
}

function programmePaths(path: string, records: Records): string[] {
  return records.programmes.flatMap(({ slug, year }) => {
    const filled = path.replace(":slug", slug).replace(":year", year);
    if (filled.includes(":number")) return [filled.replace(":number", "1")];
    if (filled.includes(":id")) return records.delegations.map((id) => filled.replace(":id", String(id)));
    return [filled];
  });
}

function slugPaths(path: string, records: Records): string[] {
  const slugs = [...new Set(records.programmes.map((programme) => programme.slug))];
  return slugs.flatMap((slug) => {
    const filled = path.replace(":slug", slug).replace(":rule", "L3");
    if (!filled.includes(":")) return [filled];
    return idsFor(path, records).map((id) => filled.replace(/:\w+/, String(id)));
  });
}

function idsFor(path: string, records: Records): readonly number[] {
  if (path.includes("offices")) return records.offices;
  if (path.includes("standing-items")) return records.standingItems;
  if (path.includes("memberships")) return records.memberships;
  if (path.includes("relations")) return records.relations;
  if (path.includes("/admin/days")) return records.addedDays;
  return records.people;
}
