/** The messages that carry a link, to those who work here: in English alone. */
export const mail = {
  dear: "Dear {name},",
  invitation: "Your invitation to Scrutiny Planner",
  invited: "You have been invited to sign in to Scrutiny Planner. Open this link and choose a password:",
  invitationEnds: "The link works once, until {ends}. If you did not expect it, you can ignore this message.",
  reset: "Your password link for Scrutiny Planner",
  resetAsked: "Open this link to choose a new password for Scrutiny Planner:",
  resetEnds:
    "The link works once, until {ends}. If you did not ask for it, you can ignore this message: nothing has been changed.",
  secondStep: "Your second step for Scrutiny Planner was removed",
  secondStepRemoved:
    "An administrator, {by}, removed your second step at signing in on {at}. Until you set up another, your password alone lets you in. If you did not ask for it, tell them at once.",
  secondStepChange: "Your second step for Scrutiny Planner was changed",
  secondStepAdded:
    "On {at}, {what} was set up as your second step at signing in. If it was not you, tell your administrator at once.",
  secondStepLess:
    "On {at}, {what} was removed as your second step at signing in. If it was not you, tell your administrator at once.",
  secondStepCodes:
    "On {at}, {what} were made for signing in, and the ones before no longer work. If it was not you, tell your administrator at once.",
} as const;
