import type { SourceTheme } from "./types.ts";

/** Themes that the Panel itself took up, beside its Sub-Committee’s. */
export const THAMES_VALLEY_PANEL_THEMES: readonly SourceTheme[] = [
  {
    key: "tv-panel-sub-committee",
    body: "thames-valley-pcp",
    title: "A sub-committee on preventing child sexual exploitation",
    why: "The Panel wished to look at prevention in more depth than its own meetings allow.",
    outcome: "To agree terms of reference for a sub-committee, and to receive what it recommends.",
    saidAt: "M1a.1",
    saidAs: "the subject of the item",
    state: "considered",
  },
  {
    key: "tv-panel-taxi-licensing",
    body: "thames-valley-pcp",
    title: "Taxi licensing across the Thames Valley",
    why: "Districts license drivers under their own policies, and information about a driver may not follow him across a boundary. The Sub-Committee had asked for a co-ordinated approach.",
    outcome: "To have one point of contact for the area, and national standards for licensing.",
    saidAt: "M5.1",
    saidAs: "a recommendation taken up by the Panel",
    state: "follow_up",
  },
  {
    key: "tv-panel-hotel-kitemark",
    body: "thames-valley-pcp",
    title: "A kitemark for hotels that train their staff",
    why: "A scheme that hotels choose to join needs something to show for it, and some way to tell whether it works.",
    outcome: "To pilot a kitemark with match funding from councils and a measurable share of hotels signed up.",
    saidAt: "M5.1",
    saidAs: "a recommendation taken up by the Panel",
    state: "follow_up",
  },
  {
    key: "tv-panel-perpetrator-research",
    body: "thames-valley-pcp",
    title: "Research into perpetrators",
    why: "The Sub-Committee found too little known about those who offend.",
    outcome: "To have research carried out into the profiles of perpetrators.",
    saidAt: "M5.1",
    saidAs: "the first recommendation taken up by the Panel",
    state: "considered",
  },
];
