/** The page that says what other programs may read. */
export const openData = {
  title: "Open data",
  opening:
    "What is published here may be read by programs too, in shapes that they know. It needs no key. What is not published, sensitive or exempt is in none of it.",
  asData: "This page as data",
  api: "As data",
  apiWords:
    "Each list below is JSON, in the order in which its records last changed. <document>What there is to ask, and what is answered</document> is said in one document (OpenAPI 3.1).",
  example: "An example",
  exampleWords: "This is what <address>{of}</address> answers now:",
  copy: "To keep a copy",
  copyRead: "Read a list, and then its “next” until there is none. Keep its “later”.",
  copyAsk: "Ask at “later” whenever you like: it answers what has changed since, and what is gone. Nothing is missed.",
  copySince:
    "Or ask with “modified_since” and a day or an instant, such as <address>all themes that changed since then</address>.",
  copyEtag: "Ask with the “ETag” of what you have: where nothing has changed, that is all you are told.",
  limits: "How often",
  limitsWords:
    "One address may ask {count} times a minute for what is not kept ready. Who asks more often is told when to ask again.",
  others: "In shapes that programs know already",
  oparl: "<link>OParl 1.1</link>, the open standard of parliamentary information systems",
  moderngov: "the web service of ModernGov: <link>its committees</link>, meetings, agendas and attendance",
  feeds: "calendars, news and programmes, which each page of a body or theme names",
  map: "<link>a map of all pages</link>, for searches",
} as const;
