import { DeadlineDay } from "#app/components/deadline/deadline-day.tsx";
import { DeadlineTag } from "#app/components/deadline/deadline-tag.tsx";
import { defineList } from "#app/components/list-table/define-list.ts";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { deadlinePath } from "#app/domain/deadline/keys.ts";
import type { ListedDeadline } from "#app/domain/deadline/listed-deadline.ts";
import { RULES, type RuleId } from "#app/domain/deadline/rules.ts";
import {
  isOpenDeadline,
  DEADLINE_STATUS_LIST,
  STANDINGS,
  type DeadlineStatusCode,
} from "#app/domain/deadline/status.ts";

/** Every deadline of a reader's bodies: what is still to be met first, by day; then what has gone by, latest first. */
export const deadlineList = defineList<ListedDeadline>({
  noun: ["deadline", "deadlines"],
  caption: "Deadlines: open ones by date, then past ones, latest first",
  id: ({ body, key }) => `${body.slug} ${key}`,
  sort: { column: "day", down: false },
  columns: [
    {
      id: "day",
      label: "Last day",
      cell: (deadline) => (
        <DeadlineDay {...deadline} better={isOpenDeadline(deadline.standing) ? deadline.better : null} />
      ),
      sort: placeOf,
      search: ({ on }) => (on ? weekdayDateText(on) : null),
    },
    {
      id: "deadline",
      label: "Deadline",
      names: true,
      cell: ({ body, key, title }) => (
        <a className="govuk-link" href={deadlinePath(body.slug, key)}>
          {title}
        </a>
      ),
      sort: ({ title }) => title,
      search: ({ title, ruleId }) => `${ruleId} ${title}`,
    },
    {
      id: "for",
      label: "For",
      className: "app-deadline__for",
      cell: ({ subject }) =>
        subject.href ? (
          <a className="govuk-link" href={subject.href}>
            {subject.words}
          </a>
        ) : (
          subject.words
        ),
      sort: ({ trigger }) => trigger.on,
      search: ({ subject }) => subject.words,
    },
    {
      id: "standing",
      label: "Status",
      cell: ({ standing }) => <DeadlineTag standing={standing} />,
      sort: ({ standing }) => DEADLINE_STATUS_LIST.indexOf(standing.code),
      search: ({ standing }) => standing.words,
      kinds: {
        of: ({ standing }) => standing.code,
        words: (code) => STANDINGS[code as DeadlineStatusCode].words,
        order: DEADLINE_STATUS_LIST,
        offer: "both",
      },
    },
    {
      id: "body",
      label: "Body",
      cell: ({ body }) => body.name,
      says: ({ body }) => body.name,
      sort: ({ body }) => body.name,
      kinds: { of: ({ body }) => body.slug, words: (_, { body }) => body.name, offer: "both" },
    },
    {
      id: "meeting",
      label: "Meeting",
      kinds: {
        of: ({ subject }) => (subject.kind === "meeting" ? String(subject.id) : null),
        words: (_, { body, subject }) => `${body.name}: ${subject.words}`,
        offer: "group",
        none: "Not for a meeting",
      },
      sort: ({ trigger, isComing }) => (isComing ? trigger.on : afterwards(trigger.on)),
    },
    { id: "date", label: "Date", sort: ({ on, trigger }) => on ?? trigger.on },
    {
      id: "rule",
      label: "Rule",
      hidden: true,
      cell: ({ ruleId, counted }) => `${ruleId}: ${counted}`,
      sort: ({ ruleId }) => ruleId,
      kinds: {
        of: ({ ruleId }) => ruleId,
        words: (ruleId) => `${ruleId} ${RULES[ruleId as RuleId].title}`,
        offer: "both",
      },
    },
    {
      id: "year",
      label: "Year",
      hidden: true,
      cell: ({ year }) => year,
      sort: ({ year }) => year,
      kinds: { of: ({ year }) => year, words: (year) => year, offer: "both" },
    },
  ],
});

const OPEN = ["late", "soon", "ahead"].map((code) => `standing=${code}`).join("&");

export const DEADLINE_VIEWS = [
  { words: "By date", search: "" },
  { words: "By meeting", search: "group=meeting&sort=date" },
  { words: "By rule", search: "group=rule&sort=date" },
  { words: "Open", search: OPEN },
  { words: "Late", search: "standing=late" },
  { words: "Soon", search: "standing=soon" },
  { words: "Missed or late", search: "standing=missed&standing=met_late" },
] as const;

/** The day for what is open; everything else comes after it, the latest first. */
function placeOf({ on, trigger, standing }: ListedDeadline): string {
  if (isOpenDeadline(standing) && on !== null) return on;
  return afterwards(on ?? trigger.on);
}

/** A place after every day to come: the latest first. */
function afterwards(day: string): string {
  return `9999-${String(99_999_999 - Number(day.replaceAll("-", "")))}`;
}
