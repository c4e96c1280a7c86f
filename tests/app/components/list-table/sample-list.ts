import { defineList } from "#app/components/list-table/define-list.ts";

export type Item = {
  ref: string;
  title: string;
  state: "proposed" | "scoped" | "closed";
  lead: string | null;
  minutes: number | null;
  tags?: string[];
};

/** A small list of every sort of column, for the tests of lists. */
export const sampleList = defineList<Item>({
  noun: ["item", "items"],
  caption: "Items",
  id: (item) => item.ref,
  sort: { column: "title", down: false },
  columns: [
    {
      id: "title",
      label: "Item",
      names: true,
      cell: (item) => item.title,
      sort: (item) => item.title,
      search: (item) => `${item.ref} ${item.title}`,
    },
    {
      id: "state",
      label: "State",
      cell: (item) => item.state,
      kinds: {
        of: (item) => item.state,
        words: (state) => state.toUpperCase(),
        order: ["proposed", "scoped", "closed"],
        offer: "both",
      },
    },
    {
      id: "lead",
      label: "Lead",
      cell: (item) => item.lead,
      sort: (item) => item.lead,
      kinds: { of: (item) => item.lead, words: (lead) => lead, offer: "both", none: "No lead" },
    },
    {
      id: "minutes",
      label: "Minutes",
      numeric: true,
      downFirst: true,
      cell: (item) => item.minutes,
      sort: (item) => item.minutes,
      sum: { of: (item) => item.minutes, words: (total) => `${total} minutes` },
    },
    {
      id: "tags",
      label: "Tags",
      kinds: { of: (item) => item.tags ?? [], words: (tag) => tag, offer: "filter" },
    },
  ],
});

export const ITEMS: Item[] = [
  { ref: "I-1", title: "Taxi licensing", state: "proposed", lead: "Bell", minutes: 30, tags: ["a", "b"] },
  { ref: "I-2", title: "Éstates and gangs", state: "scoped", lead: "Ahmed", minutes: 45 },
  { ref: "I-3", title: "Hotel watch", state: "proposed", lead: null, minutes: null, tags: ["b"] },
  { ref: "I-10", title: "“Away” days", state: "closed", lead: "Ahmed", minutes: 15 },
];
