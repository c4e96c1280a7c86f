/** The two bodies that the demonstration is about. */
export const DEMO_BODIES = {
  panel: {
    slug: "anytown-pcp",
    name: "Anytown Police and Crime Panel",
    kind: "panel",
    parentBodyId: null,
    hostAuthority: "Anytown Council",
    jurisdiction: "england",
    law: "police_panel",
    defaultMeetingMinutes: 120,
    cadenceTarget: 5,
    cadenceWords: "Five times a year",
    writtenAnswerDays: 20,
    responseDays: 60,
    responseRuleWords:
      "The Panel’s rules ask for a response within 60 days of the day on which notice of a recommendation is given.",
    remit:
      "Scrutinises and supports the Police and Crime Commissioner: the budget and precept, the Police and Crime Plan, the annual report, and how the Commissioner works with partners to keep people safe.",
    publicContact: "Scrutiny team, Anytown Council, Civic Square, Anytown",
  },
  committee: {
    slug: "anytown-community-safety",
    name: "Anytown Community Safety Scrutiny Committee",
    kind: "committee",
    parentBodyId: null,
    hostAuthority: "Anytown Council",
    jurisdiction: "england",
    law: "council",
    languages: "en_cy",
    defaultMeetingMinutes: 90,
    cadenceTarget: 4,
    cadenceWords: "Four times a year",
    writtenAnswerDays: 15,
    responseDays: null,
    responseRuleWords: "",
    remit:
      "Looks at what the council and its partners do together about crime and disorder, and at services such as licensing that bear on it.",
    publicContact: "Scrutiny team, Anytown Council, Civic Square, Anytown",
  },
} as const;

export type DemoBodyKey = keyof typeof DEMO_BODIES;

/** The offices the demonstration's questions are put to and its witnesses hold. */
export const DEMO_OFFICES = {
  pcc: { title: "Police and Crime Commissioner", organisation: "Anytown and the surrounding districts" },
  dpcc: {
    title: "Deputy Police and Crime Commissioner",
    organisation: "Anytown and the surrounding districts",
  },
  chiefConstable: { title: "Chief Constable", organisation: "Anytown Police" },
  childrensCabinet: { title: "Cabinet Member for Children", organisation: "Anytown Council" },
  healthCabinet: { title: "Cabinet Member for Public Health", organisation: "Anytown Council" },
  licensing: { title: "Licensing Manager", organisation: "Anytown Council" },
  childrensDirector: { title: "Director of Children’s Services", organisation: "Anytown Council" },
  safeguarding: {
    title: "Independent Chair of the safeguarding partnership",
    organisation: "Anytown Safeguarding Children Partnership",
  },
  languageSchools: {
    title: "Chair of the Association of Language Schools",
    organisation: "Anytown Association of Language Schools",
  },
  eventsManager: { title: "Events and Safety Manager", organisation: "Anytown Council" },
} as const;

export type DemoOfficeKey = keyof typeof DEMO_OFFICES;
