import type { SourceRelation } from "./types.ts";

/** How the themes of the published minutes bear on each other, across bodies and years. */
export const SOURCE_RELATIONS: readonly SourceRelation[] = [
  [
    "tv-panel-taxi-licensing",
    "follows",
    "tv-licensing-transport",
    "The Panel took up the Sub-Committee’s recommendation of 2015 in April 2018.",
  ],
  [
    "wm-taxi-enforcement",
    "related",
    "tv-panel-taxi-licensing",
    "Another area’s inquiry came to the same subject: joint and regular enforcement.",
  ],
  ["wm-taxi-enforcement", "follows", "wm-hotels-taxis", "In 2016 awareness in the trade; by 2023 enforcement."],
  [
    "tv-licensing-transport",
    "related",
    "sx-home-to-school-transport",
    "Both concern drivers who carry children; Sussex asked four months earlier.",
  ],
  ["tv-panel-hotel-kitemark", "follows", "tv-hotel-watch", "A kitemark pilot was the form it took in 2018."],
  ["tv-hotel-watch", "related", "wm-hotels-taxis", "The same trade, another force."],
  [
    "tv-panel-perpetrator-research",
    "follows",
    "tv-perpetrator-profiles",
    "The further area of 2015 became the first recommendation of 2018.",
  ],
  ["tv-perpetrator-profiles", "related", "wm-perpetrators", "What is known of those who offend."],
  [
    "tv-language-schools",
    "related",
    "sx-host-families",
    "Two bodies in two counties, four months apart, asked about language schools.",
  ],
  ["tv-missing-persons", "related", "wm-missing-persons-systems", "How reports of missing children are handled."],
  [
    "tv-preventing-cse",
    "follows",
    "tv-panel-sub-committee",
    "The Sub-Committee met under the Panel’s terms of reference.",
  ],
  ["wm-inquiry", "follows", "wm-force-approach", "The same subject after the inquiry reported."],
  ["wm-rec-37", "follows", "wm-training", "Training, asked about in 2016, became a recommendation in 2022."],
  ["wm-rec-8", "follows", "wm-resources-2016", "Resources in Telford, seven years on."],
  ["wk-organised-networks", "related", "wm-perpetrators", "Both ask what is known of networks of offenders."],
];
