import { defineList } from "#app/components/list-table/define-list.ts";
import { FollowUpDue } from "#app/components/follow-up/follow-up-due.tsx";
import { FollowUpTag } from "#app/components/follow-up/follow-up-tag.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import {
  FOLLOW_UP_KIND_LIST,
  FOLLOW_UP_KINDS,
  RESPONSE_KINDS,
  RESPONSE_WORDS,
  type FollowUpKind,
  type ResponseKind,
} from "#app/domain/follow-up/states.ts";
import {
  FOLLOW_UP_STATUS_LIST,
  FOLLOW_UP_STATUSES,
  RAG_WORDS,
  type FollowUpStatus,
  type Rag,
} from "#app/domain/follow-up/status.ts";
import type { Attention, TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";

const ATTENTION_WORDS: Record<Attention, string> = {
  look: "Review date has come",
  asked: "A member asked for an update",
};
const NO_RESPONSE = "none";
/** After every day there is: what is open without a day, then what is closed. */
const [WITHOUT_DAY, CLOSED] = ["9998", "9999"];

/** The tracker: its columns, filters and groups. What is due first comes first, and what is closed last. */
export const followUpList = defineList<TrackedFollowUp>({
  noun: ["follow-up", "follow-ups"],
  caption: "Recommendations, actions, commitments and requests",
  id: (followUp) => followUp.reference,
  sort: { column: "due", down: false },
  columns: [
    {
      id: "follow-up",
      label: "Follow-up",
      names: true,
      downFirst: true,
      cell: (followUp) => (
        <>
          <span className="app-list__reference">{followUp.reference}</span>{" "}
          <a className="govuk-link" href={`/follow-ups/${followUp.reference}`}>
            {followUp.wording}
          </a>
          {followUp.sensitive ? (
            <>
              {" "}
              <Tag words="Sensitive" colour="red" />
            </>
          ) : null}
        </>
      ),
      sort: (followUp) => followUp.id,
      search: (followUp) => `${followUp.reference} ${followUp.number} ${followUp.sourceNumber} ${followUp.wording}`,
    },
    {
      id: "status",
      label: "Status",
      cell: (followUp) => (
        <>
          <FollowUpTag standing={followUp.standing} />
          {followUp.publicity ? <span className="app-follow-up__report">{followUp.publicity}</span> : null}
        </>
      ),
      sort: (followUp) => FOLLOW_UP_STATUS_LIST.indexOf(followUp.standing.status),
      kinds: {
        of: (followUp) => followUp.standing.status,
        words: (status) => FOLLOW_UP_STATUSES[status as FollowUpStatus].words,
        order: FOLLOW_UP_STATUS_LIST,
        offer: "both",
      },
    },
    {
      id: "owner",
      label: "For",
      cell: (followUp) => followUp.owner || "Nobody named",
      sort: (followUp) => followUp.owner || null,
      search: (followUp) => followUp.owner,
      kinds: {
        of: (followUp) => followUp.owner || null,
        words: (owner) => owner,
        offer: "both",
        none: "Nobody named",
      },
    },
    {
      id: "due",
      label: "Due",
      cell: (followUp) => <FollowUpDue due={followUp} />,
      sort: (followUp) => (followUp.open ? (followUp.dueOn ?? WITHOUT_DAY ?? null) : (CLOSED ?? null)),
      search: (followUp) => followUp.dueWords,
    },
    {
      id: "response",
      label: "Response",
      cell: (followUp) => (followUp.response ? RESPONSE_WORDS[followUp.response] : null),
      kinds: {
        of: (followUp) => followUp.response ?? NO_RESPONSE,
        words: (response) => (response === NO_RESPONSE ? "None yet" : RESPONSE_WORDS[response as ResponseKind]),
        order: [NO_RESPONSE, ...RESPONSE_KINDS],
        offer: "filter",
      },
    },
    {
      id: "latest",
      label: "Last reported",
      downFirst: true,
      cell: (followUp) =>
        followUp.lastReportedOn ? (
          <>
            {dayWords(followUp.lastReportedOn)}
            <span className="app-follow-up__report">{short(followUp.lastReport ?? "")}</span>
          </>
        ) : (
          "Nothing reported"
        ),
      sort: (followUp) => followUp.lastReportedOn,
      search: (followUp) => followUp.lastReport,
    },
    {
      id: "silent",
      label: "Not reported on since",
      cell: ({ silentSince }) => silentWords(silentSince),
      sort: ({ silentSince }) => silentSince.at(-1)?.meetsOn ?? null,
      kinds: {
        of: (followUp) => followUp.silentSince.map((meeting) => meeting.reference),
        words: (ref, followUp) => {
          const meeting = followUp.silentSince.find(({ reference }) => reference === ref);
          return `${followUp.bodyName}, ${dayWords(meeting?.meetsOn ?? "")}`;
        },
        inRowOrder: true,
        offer: "filter",
      },
    },
    {
      id: "kind",
      label: "Kind",
      hidden: true,
      cell: (followUp) => FOLLOW_UP_KINDS[followUp.kind].words,
      sort: (followUp) => FOLLOW_UP_KIND_LIST.indexOf(followUp.kind),
      kinds: {
        of: (followUp) => followUp.kind,
        words: (kind) => FOLLOW_UP_KINDS[kind as FollowUpKind].words,
        order: FOLLOW_UP_KIND_LIST,
        offer: "both",
      },
    },
    {
      id: "body",
      label: "Panel",
      hidden: true,
      cell: (followUp) => followUp.bodyName,
      sort: (followUp) => followUp.bodyName,
      kinds: {
        of: (followUp) => followUp.bodySlug,
        words: (_, followUp) => followUp.bodyName,
        offer: "both",
      },
    },
    {
      id: "theme",
      label: "Theme",
      hidden: true,
      cell: (followUp) =>
        followUp.theme ? (
          <a className="govuk-link" href={`/themes/${followUp.theme}`}>
            {followUp.themeTitle}
          </a>
        ) : null,
      sort: (followUp) => followUp.themeTitle,
      search: (followUp) => `${followUp.theme ?? ""} ${followUp.themeTitle ?? ""}`,
      kinds: {
        of: (followUp) => followUp.theme,
        words: (theme, followUp) => `${theme} ${followUp.themeTitle}`,
        offer: "both",
        none: "No theme",
      },
    },
    {
      id: "meeting",
      label: "Said on",
      hidden: true,
      downFirst: true,
      cell: (followUp) =>
        followUp.meeting && followUp.meetsOn ? (
          <a className="govuk-link" href={`/meetings/${followUp.meeting}`}>
            {dayWords(followUp.meetsOn)}
          </a>
        ) : followUp.madeOn ? (
          dayWords(followUp.madeOn)
        ) : null,
      sort: (followUp) => followUp.meetsOn ?? followUp.madeOn,
      kinds: {
        of: (followUp) => followUp.meeting,
        words: (_, followUp) => `${followUp.bodyName}, ${dayWords(followUp.meetsOn ?? "")}`,
        offer: "group",
        none: "Not at a meeting",
      },
    },
    {
      id: "year",
      label: "Year",
      hidden: true,
      downFirst: true,
      cell: (followUp) => followUp.number,
      sort: (followUp) => followUp.number,
      kinds: { of: (followUp) => followUp.year, words: (year) => year, offer: "both" },
    },
    {
      id: "review",
      label: "Look at it again",
      hidden: true,
      cell: (followUp) => (followUp.open && followUp.reviewOn ? dayWords(followUp.reviewOn) : null),
      sort: (followUp) => (followUp.open ? followUp.reviewOn : null),
    },
    {
      id: "attention",
      label: "To look at",
      kinds: {
        of: (followUp) => followUp.attention,
        words: (attention) => ATTENTION_WORDS[attention as Attention],
        order: Object.keys(ATTENTION_WORDS),
        offer: "filter",
      },
    },
    {
      id: "colour",
      label: "Colour",
      hidden: true,
      cell: (followUp) => RAG_WORDS[followUp.standing.rag],
      kinds: {
        of: (followUp) => followUp.standing.rag,
        words: (rag) => RAG_WORDS[rag as Rag],
        order: Object.keys(RAG_WORDS),
        offer: "filter",
      },
    },
  ],
});

const OPEN = ["overdue", "not_started", "in_progress", "paused"].map((status) => `status=${status}`).join("&");

export const FOLLOW_UP_VIEWS = [
  { words: "All", search: "" },
  { words: "Open", search: OPEN },
  { words: "Overdue", search: "status=overdue" },
  { words: "By owner", search: `${OPEN}&group=owner` },
  { words: "Closed", search: "status=complete&status=superseded&status=not_taken_forward" },
] as const;

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** The first of the last meetings that passed without a word of it, and how many there were. */
function silentWords(meetings: TrackedFollowUp["silentSince"]) {
  const first = meetings.at(-1);
  if (!first) return null;
  return meetings.length === 1 ? dayWords(first.meetsOn) : `${dayWords(first.meetsOn)}, ${meetings.length} meetings`;
}
