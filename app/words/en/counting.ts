/** How a deadline was worked out. */
export const counting = {
  about: "About: {words}",
  everyDay: "Every day of the count<of> of {label}</of> ({counted} counted, {passed} not)",
} as const;
