import { dateText, isIsoDate, type IsoDate } from "#app/domain/calendar.ts";
import { ownerNamed, type NamedOwner, type Naming } from "#app/domain/follow-up/owner-key.ts";
import { familyNameOf } from "#app/domain/person-name.ts";
import { officeText } from "#app/domain/office-name.ts";
import { foldText } from "#app/domain/text.ts";
import type { When } from "./when.ts";

/** How sure it is that words of the file mean a record that is here: the same, one like it, a new one, or words alone. */
export type How = "same" | "like" | "new" | "words";

/** What words of the file are taken to mean. `key` names the match where it is changed; `chosen` is the value of the choice. */
export type Match = {
  key: string;
  words: string;
  how: How;
  chosen: string;
  choices: readonly { value: string; words: string }[];
};

/** What the officer chose otherwise, by the key of the match: `id:12`, `person:3`, `office:4`, `new` or `words`. */
export type Choices = Readonly<Record<string, string>>;

export type KnownMeeting = { id: number; meetsOn: IsoDate; state: string; label: string };

/** The person, office or words that a name in the file means. */
export type NameMatch = Match & { owner: NamedOwner };

/**
 * Whom a name means: the same by its whole name or office, or without what stands after a comma; like where the family
 * name is one person's alone; otherwise the words stay words.
 */
export function matchName(words: string, naming: Naming, choices: Choices): NameMatch {
  const key = `name:${foldText(words).slice(0, 100)}`;
  const { found, near } = known(words, naming);
  const fallback = { ownerPersonId: null, ownerOfficeId: null, ownerWords: words, name: words };
  const suggested = found?.owner ?? fallback;
  const all = [suggested, ...near].filter((one) => one.ownerWords === "");
  const options = [...new Map(all.map((owner) => [valueOf(owner), owner])).values()];
  const chosen = choices[key] ?? valueOf(suggested);
  const owner = options.find((one) => valueOf(one) === chosen) ?? fallback;
  return {
    key,
    words,
    how: owner.ownerWords !== "" ? "words" : (found?.how ?? "like"),
    chosen: valueOf(owner),
    choices: [
      ...options.map((one) => ({ value: valueOf(one), words: one.name })),
      { value: "words", words: `Keep “${words}” as words` },
    ],
    owner,
  };
}

type Found = { owner: NamedOwner; how: How } | undefined;
type Known = { found: Found; near: readonly NamedOwner[] };
const seen = new WeakMap<Naming, Map<string, Known>>();

/** Whom a name means, looked up once for all rows that say it. */
function known(words: string, naming: Naming): Known {
  const names = seen.get(naming) ?? new Map<string, Known>();
  seen.set(naming, names);
  const before = names.get(words);
  if (before) return before;
  const near = nearNames(words, naming);
  const made = { found: nameFound(words, naming, near), near };
  names.set(words, made);
  return made;
}

function nameFound(words: string, naming: Naming, near: readonly NamedOwner[]): Found {
  const whole = ownerNamed(words, naming);
  if (whole.ownerWords === "") return { owner: whole, how: "same" };
  const before = ownerNamed(words.split(",")[0] ?? "", naming);
  if (before.ownerWords === "") return { owner: before, how: "same" };
  const [only] = near;
  return near.length === 1 && only ? { owner: only, how: "like" } : undefined;
}

const MOST_NEAR = 6;

/** People with the same family name (and the same initial where one is given), and offices of which all words are in the name or the other way round. */
function nearNames(words: string, { people, offices }: Naming): NamedOwner[] {
  const plain = words.split(",")[0] ?? "";
  const family = foldText(familyNameOf(plain));
  const given = foldText(plain)
    .split(" ")
    .filter((word) => word !== family && !/^(?:cllr|councillor|mr|mrs|ms|dr|miss)$/.test(word));
  const named = people.filter(({ name }) => {
    if (family === "" || foldText(familyNameOf(name)) !== family) return false;
    const own = foldText(name).split(" ");
    return given.every((word) => own.some((part) => part === word || part[0] === word.replace(".", "")));
  });
  const asked = new Set(foldText(words).split(" "));
  const near = offices.filter(({ title }) => {
    const parts = foldText(title).split(" ");
    return parts.length > 1 && parts.every((part) => asked.has(part));
  });
  return [
    ...named.map(({ id, name }) => ({ ownerPersonId: id, ownerOfficeId: null, ownerWords: "", name })),
    ...near.map((office) => ({
      ownerPersonId: null,
      ownerOfficeId: office.id,
      ownerWords: "",
      name: officeText(office),
    })),
  ].slice(0, MOST_NEAR);
}

function valueOf({ ownerPersonId, ownerOfficeId }: NamedOwner): string {
  if (ownerPersonId !== null) return `person:${ownerPersonId}`;
  return ownerOfficeId !== null ? `office:${ownerOfficeId}` : "words";
}

export type MeetingMatch = Match & { meetingId: number | null; makeOn: IsoDate | null };

/**
 * Which meeting a date means: the one of that day; the one of that month where only the month is said; a new one where
 * there is none on the day, which is made if `makes` says so and the officer does not say otherwise; or none.
 */
export function matchMeeting(
  when: When,
  { meetings, choices, makes }: { meetings: readonly KnownMeeting[]; choices: Choices; makes: boolean },
): MeetingMatch | null {
  if (when.on === null || (when.kind !== "exact" && when.kind !== "month")) return null;
  const month = when.on.slice(0, 7);
  const key = when.kind === "exact" ? `meeting:${when.on}` : `meeting:${month}`;
  const near = meetings.filter(({ meetsOn }) => meetsOn.slice(0, 7) === month);
  const own =
    when.kind === "exact" ? near.find(({ meetsOn }) => meetsOn === when.on) : near.length === 1 ? near[0] : undefined;
  const otherwise = when.kind === "exact" && makes ? "new" : "words";
  const allowed = [...near.map(({ id }) => `id:${id}`), ...(when.kind === "exact" ? ["new"] : []), "words"];
  const asked = choices[key];
  const chosen = asked !== undefined && allowed.includes(asked) ? asked : own ? `id:${own.id}` : otherwise;
  const meetingId = chosen.startsWith("id:") ? Number(chosen.slice(3)) : null;
  return {
    key,
    words: isIsoDate(when.words) ? dateText(when.words) : when.words,
    how:
      meetingId === null
        ? chosen === "new"
          ? "new"
          : "words"
        : when.kind === "exact" && meetingId === own?.id
          ? "same"
          : "like",
    chosen,
    choices: [
      ...near.map(({ id, label }) => ({ value: `id:${id}`, words: label })),
      ...(when.kind === "exact" ? [{ value: "new", words: "Add this meeting" }] : []),
      { value: "words", words: "No meeting: keep the words" },
    ],
    meetingId,
    makeOn: chosen === "new" ? when.on : null,
  };
}
