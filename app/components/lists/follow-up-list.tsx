import { codeKinds, defineList } from "#app/components/list-table/define-list.ts";
import { FollowUpTag } from "#app/components/follow-up/follow-up-tag.tsx";
import { FollowUpDue } from "#app/components/follow-up/follow-up-due.tsx";
import { LatestCell, MeetingCell, OwnerCell, silentColumn, ThemeCell, WordingCell } from "./follow-up-cells.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import {
  FOLLOW_UP_KIND_LIST,
  FOLLOW_UP_KINDS,
  RESPONSE_KINDS,
  RESPONSE_LABELS,
  type FollowUpKind,
  type ResponseKind,
} from "#app/domain/follow-up/states.ts";
import {
  FOLLOW_UP_STATUS_LIST,
  FOLLOW_UP_STATUSES,
  RAG_LABELS,
  type FollowUpStatus,
} from "#app/domain/follow-up/overdue.ts";
import { CHASE_LABELS } from "#app/domain/follow-up/chase.ts";
import { ATTENTION_LABELS, type TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import { named } from "#app/domain/references.ts";

const NO_RESPONSE = "none";
const kindWords = (kind: string) => FOLLOW_UP_KINDS[kind as FollowUpKind].words;
const asItIs = (value: string) => value;
/** After every date there is: what is open without a date, then what is closed. */
const [WITHOUT_DAY, CLOSED] = ["9998", "9999"] as const;

/** The tracker: its columns, filters and groups. What is due first comes first, and what is closed last. */
export const followUpList = defineList<TrackedFollowUp>({
  noun: ["follow-up", "follow-ups"],
  caption: "Recommendations, actions, commitments and requests",
  holdsSentences: true,
  id: (followUp) => followUp.reference,
  sort: { column: "due", down: false },
  columns: [
    {
      id: "follow-up",
      label: "Follow-up",
      names: true,
      downFirst: true,
      cell: (followUp) => <WordingCell followUp={followUp} />,
      sort: (followUp) => followUp.id,
      search: (followUp) => `${followUp.reference} ${followUp.number} ${followUp.sourceNumber} ${followUp.wording}`,
    },
    {
      id: "status",
      label: "Status",
      cell: ({ standing }) => <FollowUpTag standing={standing} />,
      sort: (followUp) => FOLLOW_UP_STATUS_LIST.indexOf(followUp.standing.status),
      kinds: {
        of: (followUp) => followUp.standing.status,
        words: (status) => FOLLOW_UP_STATUSES[status as FollowUpStatus].words,
        order: FOLLOW_UP_STATUS_LIST,
        offer: "both",
      },
    },
    {
      id: "public",
      label: "For the public",
      cell: ({ publicity }) => publicity ?? null,
      says: ({ publicity }) => publicity ?? null,
    },
    {
      id: "owner",
      label: "For",
      cell: (followUp) => <OwnerCell followUp={followUp} />,
      says: (followUp) => followUp.owner || "Nobody named",
      sort: (followUp) => followUp.owner || null,
      search: (followUp) => followUp.owner,
      kinds: {
        of: ({ owners }) => (owners.length > 1 ? owners : (owners[0] ?? null)),
        words: asItIs,
        rank: asItIs,
        offer: "both",
        none: "Nobody named",
      },
    },
    {
      id: "due",
      label: "Due",
      cell: (followUp) => <FollowUpDue due={followUp} />,
      sort: (followUp) => (followUp.open ? (followUp.dueOn ?? WITHOUT_DAY) : CLOSED),
      search: (followUp) => followUp.dueWords,
    },
    {
      id: "response",
      label: "Response",
      cell: (followUp) => (followUp.response ? RESPONSE_LABELS[followUp.response] : null),
      kinds: {
        of: (followUp) => followUp.response ?? NO_RESPONSE,
        words: (response) => (response === NO_RESPONSE ? "None yet" : RESPONSE_LABELS[response as ResponseKind]),
        order: [NO_RESPONSE, ...RESPONSE_KINDS],
        offer: "filter",
      },
    },
    {
      id: "latest",
      label: "Last reported",
      downFirst: true,
      cell: (followUp) => <LatestCell followUp={followUp} />,
      sort: (followUp) => followUp.lastReportedOn,
      search: (followUp) => followUp.lastReport,
    },
    silentColumn,
    {
      id: "kind",
      label: "Kind",
      hidden: true,
      cell: ({ kind }) => kindWords(kind),
      sort: (followUp) => FOLLOW_UP_KIND_LIST.indexOf(followUp.kind),
      kinds: { of: ({ kind }) => kind, words: kindWords, order: FOLLOW_UP_KIND_LIST, offer: "both" },
    },
    {
      id: "body",
      label: "Body",
      hidden: true,
      cell: (followUp) => followUp.bodyName,
      sort: (followUp) => followUp.bodyName,
      kinds: { of: (followUp) => followUp.bodySlug, words: (_, followUp) => followUp.bodyName, offer: "both" },
    },
    {
      id: "theme",
      label: "Theme",
      hidden: true,
      cell: (followUp) => <ThemeCell followUp={followUp} />,
      sort: (followUp) => followUp.themeTitle,
      search: (followUp) => `${followUp.theme ?? ""} ${followUp.themeTitle ?? ""}`,
      kinds: {
        of: (followUp) => followUp.theme,
        words: (theme, followUp) => named(followUp.themeTitle ?? "", theme),
        offer: "both",
        none: "No theme",
      },
    },
    {
      id: "meeting",
      label: "Said on",
      hidden: true,
      downFirst: true,
      cell: (followUp) => <MeetingCell followUp={followUp} />,
      sort: (followUp) => followUp.meetsOn ?? followUp.madeOn,
      kinds: {
        of: (followUp) => followUp.meeting,
        words: (_, followUp) => `${followUp.bodyName}, ${meetingDay(followUp)}`,
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
      kinds: { of: (followUp) => followUp.year, words: asItIs, rank: asItIs, offer: "both" },
    },
    {
      id: "review",
      label: "Review date",
      hidden: true,
      cell: (followUp) => (followUp.open && followUp.reviewOn ? dateText(followUp.reviewOn) : null),
      sort: (followUp) => (followUp.open ? followUp.reviewOn : null),
    },
    {
      id: "attention",
      label: "Needs attention",
      kinds: codeKinds((followUp) => followUp.attention, ATTENTION_LABELS, "filter"),
    },
    {
      id: "chase",
      label: "To chase",
      hidden: true,
      cell: ({ chase }) => chase.map((reason) => CHASE_LABELS[reason]).join(", "),
      kinds: codeKinds(({ chase }) => chase, CHASE_LABELS, "filter"),
    },
    {
      id: "colour",
      label: "Colour",
      hidden: true,
      cell: (followUp) => RAG_LABELS[followUp.standing.rag],
      kinds: codeKinds((followUp) => followUp.standing.rag, RAG_LABELS, "filter"),
    },
  ],
});
