/** What a reader is told where there is no page. */
export const errors = {
  unreadable: "That could not be read",
  unreadableWords: "Go back to the page and send the form again.",
  forbidden: "You cannot do this",
  refused: "This was not done",
  notFound: "Page not found",
  notFoundWords: "There is nothing at this address, or nothing that you can see.",
  wrong: "Something went wrong",
  wrongWords: "Nothing you saved has been lost. Try again in a moment.",
  unavailable: "This does not work just now",
  unavailableWords:
    "The planner cannot save or read what it needs for this. Nothing you saved has been lost. Try again in a moment.",
  busy: "This is busy just now",
  quote: "If you report this, quote {id}.",
  goOn: "<themes>Look through the themes</themes> or go to the <home>home page</home>.",
  beingMade: "Your file is being made",
  whetherReady: "See whether it is ready",
} as const;
