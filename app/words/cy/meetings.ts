import type { InWelsh } from "#app/words/entry.ts";
import type { meetings as english } from "#app/words/en/meetings.ts";

/** The list of published meetings. */
export const meetings: InWelsh<typeof english> = {
  upcoming: "Cyfarfodydd i ddod",
  past: "Cyfarfodydd blaenorol",
  upcomingShort: "I ddod",
  pastShort: "Blaenorol",
  list: "Cyfarfodydd",
  noUpcoming:
    "Nid oes unrhyw gyfarfod i ddod wedi’i gyhoeddi eto. <programmes>Gweld y blaenraglenni gwaith</programmes>",
  noPast: "Nid oes unrhyw gyfarfod wedi’i gyhoeddi eto. <programmes>Gweld y blaenraglenni gwaith</programmes>",
  notRecorded: "Cyfarfu ar {day}. Nid yw’r cofnod wedi’i gyhoeddi eto.",
  nothingRecorded: "Cynlluniwyd y cyfarfod hwn ar gyfer {day}. Nid oes dim wedi’i gofnodi ohono eto.",
};
