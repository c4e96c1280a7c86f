/** Days and times, and how far they are. */
export const calendar = {
  noon: "noon",
  timeOnDay: "{time} on {day}",
  dayAtTime: "{day} at {time}",
  inferred: "{day} (date inferred)",
  today: "today",
  tomorrow: "tomorrow",
  inDays: { one: "in {count} day", other: "in {count} days" },
  minutes: { one: "{count} minute", other: "{count} minutes" },
  /** How full a meeting is. */
  noneLeft: "None: cancelled",
  timeUsed: "{planned} of {available} minutes planned{asked}, {left} left{leaving}",
  timeOver: "Over by {minutes}: {held}",
  timeHeld: "{planned} of {available} planned{asked}{leaving}",
  timeAsked: ", {minutes} asked for",
  timeLeaving: "; {minutes} if the chair agrees",
} as const;
