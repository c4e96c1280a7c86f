import { webAddress, withoutEmails } from "#app/domain/public-text.ts";
import { publicUrgency } from "./urgency.ts";
import type { AgendaLine, AgendaPaper, AgendaPart } from "./view.ts";

/**
 * The agenda as readers may have it. Of an item in part II they are told the
 * number, the title and what makes it exempt, and of one that is withheld
 * nothing; nobody's e-mail address is ever among the rest.
 */
export function agendaEntry(paper: AgendaPaper, withheld: ReadonlySet<string>): AgendaPaper {
  return {
    ...paper,
    load: null,
    parts: keepLines(paper.parts, (line) => (withheld.has(line.reference) ? null : publicLine(line))),
  };
}

/** What became private after an agenda was published: exempt items, with the sentence that says so, and those withheld. */
export type TurnedPrivate = { exempt: ReadonlyMap<string, string>; withheld: ReadonlySet<string> };

/** A published agenda as readers are shown it today: what has become exempt since is cut to its title, what is withheld is gone. */
export function stillPublic(paper: AgendaPaper, { exempt, withheld }: TurnedPrivate): AgendaPaper {
  return {
    ...paper,
    off: paper.off.filter(({ reference }) => !withheld.has(reference)),
    parts: keepLines(paper.parts, (line) => {
      if (withheld.has(line.reference)) return null;
      const sentence = exempt.get(line.reference);
      return sentence === undefined || line.exempt !== null ? line : exemptOnly({ ...line, exempt: sentence });
    }),
  };
}

function publicLine(line: AgendaLine): AgendaLine {
  if (line.exempt !== null) return exemptOnly({ ...line, title: withoutEmails(line.title) });
  return {
    ...line,
    title: withoutEmails(line.title),
    purpose: withoutEmails(line.purpose),
    theme: withoutEmails(line.theme),
    reportAuthor: withoutEmails(line.reportAuthor),
    attendees: line.attendees.map(({ words }) => ({ words: withoutEmails(words), confirmedOn: null })),
    lines: line.lines.map(withoutEmails),
    questions: line.questions.map(({ reference, text, to }) => ({
      reference,
      text: withoutEmails(text),
      to: withoutEmails(to),
      asker: "",
    })),
    documents: line.documents.map(({ title, url, note }) => ({
      title: withoutEmails(title),
      url: webAddress(url),
      note: withoutEmails(note),
    })),
    paper: publicPaper(line.paper),
    urgent: line.urgent && publicUrgency(line.urgent),
  };
}

/** What readers are told of a paper that has not come. */
export const PUBLIC_PAPER = "Paper to follow";

/** Whatever was expected is, to readers, to follow; that a paper has come they see from its documents. */
function publicPaper(paper: AgendaLine["paper"]): AgendaLine["paper"] {
  if (paper === null) return null;
  if (paper.state === "received") return { state: "received", words: "" };
  return { state: "to_follow", words: PUBLIC_PAPER };
}

function exemptOnly(line: AgendaLine): AgendaLine {
  return {
    reference: line.reference,
    href: line.href,
    number: line.number,
    title: line.title,
    exempt: line.exempt,
    startsAt: null,
    minutes: null,
    kindWords: "",
    purpose: "",
    formatWords: "",
    theme: "",
    leadMember: "",
    reportAuthor: "",
    attendees: [],
    lines: [],
    questions: [],
    documents: [],
    paper: null,
    urgent: line.urgent && { ...line.urgent, because: EXEMPT_REASON },
    news: [],
  };
}

const EXEMPT_REASON = "Recorded by the chair; it is exempt, as the item is.";

function keepLines(parts: readonly AgendaPart[], keep: (line: AgendaLine) => AgendaLine | null): AgendaPart[] {
  return parts
    .map((part) => ({ ...part, items: part.items.flatMap((line) => keep(line) ?? []) }))
    .filter((part) => part.items.length > 0);
}
