import { linesOf, type AgendaPaper } from "#app/domain/agenda/view.ts";
import type { OpenObject } from "./lists.ts";

/** The agenda of a meeting and what was added to it, as readers have them today. */
export function agendaParts(papers: readonly AgendaPaper[]): Pick<OpenObject<"agendas">, "papers"> {
  return {
    papers: papers.map((paper) => ({
      kind: paper.kind,
      title: paper.title,
      publishedOn: paper.publishedOn,
      note: paper.note,
      changes: paper.changes,
      off: paper.off.map(({ reference, title }) => ({ item: reference, title })),
      lines: linesOf(paper).map((line) => ({
        item: line.reference,
        number: line.number,
        title: line.title,
        exempt: line.exempt,
        startsAt: line.startsAt,
        minutes: line.minutes,
        purpose: line.purpose,
        theme: line.theme,
        leadMember: line.leadMember,
        reportAuthor: line.reportAuthor,
        attendees: line.attendees.map(({ words }) => words),
        linesOfEnquiry: line.lines,
        questions: line.questions.map(({ reference, text, to }) => ({ question: reference, text, to })),
        documents: line.documents.map(({ title, url, note }) => ({ title, url, note })),
        urgent: line.urgent && { because: line.urgent.because, by: line.urgent.by, on: line.urgent.on },
        news: line.news,
      })),
    })),
  };
}
