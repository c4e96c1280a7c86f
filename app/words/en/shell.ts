/** The frame of every public page: header, menu, messages, footer. */
export const shell = {
  skip: "Skip to main content",
  home: "Scrutiny Planner",
  demonstration: "Demo<rest>nstration</rest>",
  demonstrationDate: "The demonstration's date is {date}.",
  demonstrationMadeUp: "Everything here is made up or drawn from published minutes. Nothing is sent.",
  menu: "Menu",
  mainMenu: "Main",
  search: "Search everything",
  searchShort: "Search",
  /** Of who is signed in, in English alone. */
  yours: "Yours",
  yourAccount: "Your account",
  signOut: "Sign out",
  howChosen: "How themes are chosen",
  accessibility: "Accessibility",
  privacy: "Privacy",
  breadcrumb: "Breadcrumb",
  pages: "Pages",
  page: "Page {number}",
  previousPage: "Previous<rest> page</rest>",
  nextPage: "Next<rest> page</rest>",
} as const;
