/** Days and times, and how far they are. */
export const calendar = {
  noon: "noon",
  timeOnDay: "{time} on {day}",
  dayAtTime: "{day} at {time}",
  inferred: "{day} (date inferred)",
  today: "today",
  tomorrow: "tomorrow",
  yesterday: "yesterday",
  inDays: { one: "in {count} day", other: "in {count} days" },
  inWeeks: { one: "in {count} week", other: "in {count} weeks" },
  daysAgo: { one: "{count} day ago", other: "{count} days ago" },
  minutes: { one: "{count} minute", other: "{count} minutes" },
} as const;
