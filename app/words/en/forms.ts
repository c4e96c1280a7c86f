/** What a form says by itself, whatever it asks. */
export const forms = {
  problem: "There is a problem",
  notDone: "This was not done",
  error: "Error:",
  upTo: "You can enter up to {most} characters",
  show: "Show",
  showPassword: "Show password",
  tooLong: "Use {most} characters or fewer.",
} as const;
