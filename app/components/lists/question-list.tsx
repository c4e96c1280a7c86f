import { codeKinds, defineList } from "#app/components/list-table/define-list.ts";
import { Tag } from "#app/components/page-parts.tsx";
import { QuestionTag } from "#app/components/question/question-tag.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { nameOrderKey } from "#app/domain/person-name.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { DUE_STANDING_LIST, DUE_STANDINGS, type DueStanding } from "#app/domain/question/due.ts";
import {
  QUESTION_KIND_LABELS,
  QUESTION_KINDS,
  QUESTION_STATE_LIST,
  QUESTION_STATES,
  type QuestionKind,
  type QuestionState,
} from "#app/domain/question/states.ts";
import { undecidedWords } from "#app/domain/question/state-sets.ts";
import type { QuestionLine, YourQuestion } from "#app/domain/question/question-line.ts";
import { RecordLink } from "#app/components/record-link.tsx";
import { named } from "#app/domain/references.ts";

const YOURS_LABELS: Record<YourQuestion, string> = {
  proposed: "Written by you",
  asking: "For you to put",
};

/** The working list of questions: its columns, filters and groups. */
export const questionList = defineList<QuestionLine>({
  noun: ["question", "questions"],
  caption: "Questions",
  id: (question) => question.reference,
  sort: { column: "question", down: true },
  columns: [
    {
      id: "question",
      label: "Question",
      names: true,
      downFirst: true,
      cell: (question) => (
        <>
          <RecordLink to="/questions" reference={question.reference}>
            {question.text}
          </RecordLink>
        </>
      ),
      sort: (question) => question.id,
      search: (question) => `${question.reference} ${question.text}`,
    },
    {
      id: "state",
      label: "State",
      cell: (question) => (
        <>
          <QuestionTag state={question.state} />
          {question.due === null ? null : <DueCell question={question} />}
        </>
      ),
      sort: (question) => QUESTION_STATE_LIST.indexOf(question.state),
      kinds: {
        of: (question) => question.state,
        words: (state) => QUESTION_STATES[state as QuestionState].words,
        order: QUESTION_STATE_LIST,
        offer: "both",
      },
    },
    {
      id: "kind",
      label: "How it is put",
      hidden: true,
      cell: (question) => QUESTION_KIND_LABELS[question.kind],
      kinds: {
        of: (question) => question.kind,
        words: (kind) => QUESTION_KIND_LABELS[kind as QuestionKind],
        order: QUESTION_KINDS,
        offer: "both",
      },
    },
    {
      id: "theme",
      label: "Theme",
      cell: (question) =>
        question.theme ? (
          <a className="govuk-link" href={`/themes/${question.theme}`}>
            {question.themeTitle}
          </a>
        ) : null,
      sort: (question) => question.themeTitle,
      search: (question) => `${question.theme ?? ""} ${question.themeTitle ?? ""}`,
      kinds: {
        of: (question) => question.theme,
        words: (theme, question) => named(question.themeTitle ?? "", theme),
        offer: "both",
        none: "No theme",
      },
    },
    {
      id: "body",
      label: "Body",
      hidden: true,
      cell: (question) => question.bodyName,
      sort: (question) => question.bodyName,
      kinds: {
        of: (question) => question.bodySlug,
        words: (_, question) => question.bodyName,
        offer: "both",
      },
    },
    {
      id: "addressee",
      label: "For",
      cell: (question) => question.addressee,
      says: (question) => question.addressee,
      sort: (question) => question.addressee || null,
      search: (question) => question.addressee,
    },
    {
      id: "asker",
      label: "Who will put it",
      cell: (question) => question.asker || undecidedWords(question.state),
      says: (question) => question.asker || undecidedWords(question.state),
      sort: (question) => (question.asker ? nameOrderKey(question.asker) : null),
      search: (question) => question.asker,
    },
    {
      id: "author",
      label: "Written by",
      hidden: true,
      cell: (question) => question.author,
      sort: (question) => (question.author ? nameOrderKey(question.author) : null),
      search: (question) => question.author,
    },
    {
      id: "meeting",
      label: "Meeting",
      downFirst: true,
      cell: (question) =>
        question.meetsOn ? <span className="app-day">{meetingDay(question)}</span> : undecidedWords(question.state),
      sort: (question) => question.meetsOn,
    },
    {
      id: "due",
      label: "Answer due",
      hidden: true,
      cell: (question) => (question.due && question.dueOn ? dateText(question.dueOn) : question.dueWords),
      sort: (question) => (question.due === null ? null : question.dueOn),
      kinds: {
        of: (question) => question.due,
        words: (due) => DUE_STANDINGS[due as DueStanding].words,
        order: DUE_STANDING_LIST,
        offer: "both",
        none: "No answer is awaited",
      },
    },
    {
      id: "yours",
      label: "My role",
      kinds: codeKinds((question) => question.yours, YOURS_LABELS, "filter"),
    },
  ],
});

function DueCell({ question }: { question: QuestionLine }) {
  if (!question.dueWords) return null;
  return (
    <span className="app-due">
      {question.due === "overdue" ? <Tag words={question.dueWords} mark="late" /> : question.dueWords}
    </span>
  );
}

export const QUESTION_VIEWS = [
  { words: "All", search: "" },
  { words: "To agree", search: "state=proposed" },
  { words: "Agreed", search: "state=agreed" },
  { words: "Awaiting an answer", search: "due=overdue&due=due_soon&due=due_later&due=no_day" },
  { words: "Late", search: "due=overdue" },
  { words: "Mine", search: "yours=proposed&yours=asking" },
] as const;
