import { codeKinds, defineList } from "#app/components/list-table/define-list.ts";
import { nameOrderKey } from "#app/domain/person-name.ts";
import { Tag } from "#app/components/page-parts.tsx";
import { dayInLondon, dateText } from "#app/domain/calendar.ts";
import { ORIGIN_LABELS, THEME_STATE_LIST, THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import type { ThemeLine, Yours } from "#app/domain/theme/theme-line.ts";
import { RecordLink } from "#app/components/record-link.tsx";

const YOURS_LABELS: Record<Yours, string> = {
  proposed: "Proposed by you",
  leading: "Led by you",
  supported: "Supported by you",
};

/** The working list of themes: its columns, filters and groups. */
export const themeList = defineList<ThemeLine>({
  noun: ["theme", "themes"],
  caption: "Themes",
  id: (theme) => theme.reference,
  sort: { column: "updated", down: true },
  columns: [
    {
      id: "theme",
      label: "Theme",
      names: true,
      cell: (theme) => (
        <>
          <RecordLink to="/themes" reference={theme.reference}>
            {theme.title}
          </RecordLink>
        </>
      ),
      sort: (theme) => theme.title,
      search: (theme) => `${theme.reference} ${theme.title} ${theme.why}`,
    },
    {
      id: "state",
      label: "State",
      cell: (theme) => <Tag words={THEME_STATES[theme.state].words} />,
      sort: (theme) => THEME_STATE_LIST.indexOf(theme.state),
      kinds: {
        of: (theme) => theme.state,
        words: (state) => THEME_STATES[state as ThemeState].words,
        order: THEME_STATE_LIST,
        offer: "both",
      },
    },
    {
      id: "body",
      label: "Body",
      cell: (theme) => theme.bodyName,
      says: (theme) => theme.bodyName,
      sort: (theme) => theme.bodyName,
      kinds: { of: (theme) => theme.bodySlug, words: (_, theme) => theme.bodyName, offer: "both" },
    },
    {
      id: "lead",
      label: "Lead member",
      cell: (theme) => theme.lead ?? "None yet",
      sort: (theme) => theme.lead && nameOrderKey(theme.lead),
      search: (theme) => theme.lead,
      kinds: {
        of: (theme) => theme.lead,
        words: (lead) => lead,
        by: (lead) => nameOrderKey(lead),
        offer: "both",
        none: "No lead member yet",
      },
    },
    {
      id: "origin",
      label: "Where from",
      hidden: true,
      cell: (theme) => ORIGIN_LABELS[theme.origin],
      sort: (theme) => ORIGIN_LABELS[theme.origin],
      kinds: codeKinds((theme) => theme.origin, ORIGIN_LABELS, "both"),
    },
    {
      id: "proposer",
      label: "Proposed by",
      hidden: true,
      cell: (theme) => theme.proposer,
      sort: (theme) => theme.proposer && nameOrderKey(theme.proposer),
      search: (theme) => theme.proposer,
    },
    {
      id: "supporters",
      label: "Support",
      numeric: true,
      downFirst: true,
      cell: (theme) => theme.supporters,
      sort: (theme) => theme.supporters,
    },
    {
      id: "questions",
      label: "Questions",
      numeric: true,
      downFirst: true,
      cell: (theme) => theme.questions,
      sort: (theme) => theme.questions,
    },
    {
      id: "proposed",
      label: "Proposed on",
      hidden: true,
      downFirst: true,
      cell: (theme) => (theme.proposedOn ? dateText(theme.proposedOn) : ""),
      sort: (theme) => theme.proposedOn,
    },
    {
      id: "updated",
      label: "Last change",
      downFirst: true,
      cell: (theme) => dateText(dayInLondon(new Date(theme.updatedAt))),
      sort: (theme) => theme.updatedAt,
    },
    {
      id: "yours",
      label: "My role",
      kinds: codeKinds((theme) => theme.yours, YOURS_LABELS, "filter"),
    },
  ],
});

export const THEME_VIEWS = [
  { words: "All", search: "" },
  {
    words: "Long list",
    search: "state=proposed&state=under_consideration&state=scoped&group=state&sort=-supporters",
  },
  { words: "With the chair", search: "state=with_chair" },
  { words: "Approved, not scheduled", search: "state=approved&state=deferred&state=carried_forward" },
  { words: "Mine", search: "yours=proposed&yours=leading&yours=supported" },
] as const;
