export type When = "coming" | "past";

/** The address of a page of the list: only what differs from the plain list is named. */
export function meetingsAddress(asked: { when: When; bodySlug: string | null; page?: number }): string {
  const query = new URLSearchParams();
  if (asked.bodySlug) query.set("body", asked.bodySlug);
  if (asked.when === "past") query.set("when", "past");
  if (asked.page && asked.page > 1) query.set("page", String(asked.page));
  const text = query.toString();
  return text ? `/meetings?${text}` : "/meetings";
}

/** The views that everybody is offered: upcoming, and past. */
export function sectionsOf(bodySlug: string | null) {
  return [
    { id: null, href: meetingsAddress({ when: "coming", bodySlug }), words: "Upcoming" },
    { id: null, href: meetingsAddress({ when: "past", bodySlug }), words: "Past" },
  ];
}
