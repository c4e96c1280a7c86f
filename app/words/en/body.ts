/** The public page of a body, and how to follow what it publishes. */
export const body = {
  notFound: "Body not found",
  kind: "Kind",
  runBy: "Run by",
  partOf: "Part of",
  meets: "Meets",
  ended: "Ended",
  members: "Members",
  contact: "Contact",
  rules: "<link>Rules and deadlines</link>: the dates that this body must meet, and how they are calculated.",
  children: "Bodies that belong to it",
  noProgramme: "No work programme has been published yet.",
  coming: "Meetings to come",
  past: "Past meetings",
  noPast: "No past meeting has been published.",
  subscribe: "Subscribe",
  subscribeTo: "Subscribe to {of}",
  howToSubscribe:
    "To subscribe, copy the address of the calendar into your calendar, or of the feed into a feed reader: it then keeps itself up to date.",
  calendar: "Calendar (.ics)",
  atom: "Atom feed",
  json: "JSON",
} as const;
