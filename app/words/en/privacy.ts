/** What is kept of whoever uses the site. */
export const privacy = {
  title: "Privacy",
  opening: "Reading this site leaves nothing behind: no cookies, no trackers, nothing sent to any other company.",
  reading: "If you only read",
  readingWords:
    "No cookie is set and no account is needed. The server may note which pages were asked for and whether something failed, to keep the site running.",
  suggesting: "If you suggest a theme",
  suggestingWords:
    "We keep what you write, and your name and how to reach you if you give them. Only the scrutiny officers of the body see who you are, so that they can tell you what happened to it. It is never published. Ask them, and they remove your name and how to reach you; they can do so at any time. If nobody asks, it is removed by itself once it is of no more use: see <kept>how long it is kept</kept>.",
  signingIn: "If you have an account",
  signingInWords:
    "We keep your name, e-mail address, the roles you hold in each body, and a password in a form that nobody can read back. While you are signed in one cookie holds the number of your session, and for a moment a second one what you have just saved, so that the next page can say so; your session ends after an hour unused, after twelve hours, or when you sign out. For each session we keep when it was used and the kind of browser, so that you can end one you do not know.",
  draftWords:
    "While you type in a long form, your browser keeps a draft of it on your device, so that a crash loses nothing. It is never sent, is offered to nobody else who signs in there, and goes when the form is saved, when you sign out, or after a day.",
  historyWords:
    "What you do to a record (proposing, deciding, moving) is kept in its history under your name, because decisions in public life must be traceable. If you ask, an administrator can make you anonymous when you no longer have a part in a body: your account is removed, and the record names you by what you were, such as “Former member”, in its history and in everything that is published here. Papers that somebody has downloaded, printed or been sent cannot be changed, nor can copies kept as a backup.",
  kept: "How long it is kept",
  keptWords: "Every day the planner removes what is older than these periods:",
  recordKept: "The record of scrutiny itself is kept: themes, questions, decisions, minutes.",
  never: "What is never published",
  neverEmail: "e-mail addresses of members, officers or people who suggest themes",
  neverWho: "which member of the public suggested a theme",
  neverDrafts: "drafts, suggestions that are not taken up, and anything marked as sensitive",
  neverNotes: "officers' notes",
  neverDays: "days on which somebody cannot come to a meeting",
  members: "What is published about members",
  membersWords:
    "The names and roles of elected and co-opted members, which themes they lead, and the questions they put.",
  ask: "Asking what we keep about you",
  askWords:
    "Ask the scrutiny team of the body: its contact is on the body's page. You may also complain to the Information Commissioner's Office.",
  thing: "{what}: {days} {after}. {then}",
  noTime: "no time",
  days: { one: "{count} day", other: "{count} days" },
} as const;
