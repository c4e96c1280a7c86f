import type { DemoTheme } from "./theme-type.ts";

/** What people without an account sent in with the public form. */
export const PUBLIC_THEMES = {
  schoolStreet: {
    body: "panel",
    origin: "public",
    originWords: "",
    title: "Speeding outside a primary school",
    why: "Drivers speed past the school gates every morning. We have asked the parish council, who say it is for the police. Could the Panel ask how the Commissioner decides which roads come first?",
    outcome: "To know how roads are chosen for enforcement.",
    affected: "Children walking to school.",
    timing: "",
  },
  phoneWaits: {
    body: "panel",
    origin: "public",
    originWords: "",
    title: "How long people wait on the 101 line",
    why: "I gave up after forty minutes, twice. I would like to know whether that is usual and what is being done.",
    outcome: "To see the waiting times and what is planned.",
    affected: "Anyone who needs the police but not in an emergency.",
    timing: "",
    after: [["related", "sx-local-reporting-number", "A local number was suggested in Sussex in 2015."]],
  },
} as const satisfies Record<string, DemoTheme>;

/** Themes of the second body. */
export const COMMITTEE_THEMES = {
  taxiEnforcement: {
    body: "committee",
    proposer: "nia",
    origin: "referral",
    originWords: "Referred by the Anytown Police and Crime Panel, 18 June 2026",
    title: "Taxi licensing: how Anytown enforces its own policy",
    why: "The Panel looks at the five districts together; this committee can look at how Anytown’s own licensing team checks drivers and vehicles.",
    outcome: "To agree how many checks a year are enough, and to share what is found with the Panel.",
    affected: "Passengers, and the 640 licensed drivers in the town.",
    timing: "Before the Panel returns to the subject in March 2027.",
    lead: "nia",
    format: "agenda_item",
    witnesses: "The Licensing Manager",
    lines: ["How many checks were made, where and when, and what did they find?"],
    questions: [
      {
        text: "How many night-time checks were made this year, and how many with the police?",
        author: "nia",
        asker: "nia",
        to: "licensing",
        line: 1,
        agreed: "yes",
      },
    ],
    after: [["related", "wm-taxi-enforcement", "Joint enforcement, as an inquiry recommended elsewhere."]],
  },
  hotelTraining: {
    body: "committee",
    proposer: "amara",
    origin: "member",
    originWords: "A visit to a hotel’s staff training",
    title: "Safeguarding training as a condition of a premises licence",
    why: "Some councils ask hotels and late bars to train their staff before they are licensed. Anytown does not.",
    outcome: "To recommend whether the licensing policy should ask for it.",
    affected: "Hotel and bar staff, and their guests.",
    timing: "The policy is reviewed in 2027.",
    lead: "nia",
    format: "agenda_item",
    witnesses: "The Licensing Manager",
    lines: ["What do other councils ask for, and has it helped?"],
    questions: [
      {
        text: "Which councils ask for training, and what has it changed?",
        author: "amara",
        asker: "amara",
        to: "licensing",
        line: 1,
        agreed: "yes",
      },
    ],
    after: [["related", "tv-panel-hotel-kitemark", "A kitemark for trained hotels was to be piloted in 2018."]],
  },
} as const satisfies Record<string, DemoTheme>;
