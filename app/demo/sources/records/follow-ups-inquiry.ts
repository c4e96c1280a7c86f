import type { SourceFollowUp } from "./types.ts";

type Row = readonly [number: number, theme: string, wording: string, more?: Pick<SourceFollowUp, "due" | "ownerWords">];

/** The eight that were discussed of the thirteen that concern the force; the other five are not named in the notes. */
const RECOMMENDATIONS: readonly Row[] = [
  [
    1,
    "wm-rec-1",
    "That the force work with Telford council and other key partners to set up a joint review group on child sexual exploitation, meeting every six months.",
    { due: "once every 6 months" },
  ],
  [6, "wm-rec-6", "On information sharing and safeguarding, with training whose completion can be shown."],
  [8, "wm-rec-8", "On the resource given to child exploitation in Telford."],
  [
    29,
    "wm-taxi-enforcement",
    "That joint enforcement of taxi licensing be reviewed, to be sure it is regular and rigorous enough.",
  ],
  [
    31,
    "wm-rec-31",
    "That the council engage with the force so that information about restaurants and takeaways is shared.",
    { ownerWords: "Telford and Wrekin Council, with West Mercia Police" },
  ],
  [36, "wm-rec-36", "That the force review its use of the intelligence marker in these cases."],
  [
    37,
    "wm-rec-37",
    "That officers be trained as part of their induction, and that the training be refreshed regularly.",
  ],
  [
    39,
    "wm-rec-39",
    "On the National Referral Mechanism: that the force agree with partners how to report, and review the training of officers.",
  ],
];

/** The Telford inquiry's recommendations, under the numbers it gave them. */
export const INQUIRY_FOLLOW_UPS: readonly SourceFollowUp[] = RECOMMENDATIONS.map(([number, theme, wording, more]) => ({
  label: `IITCSE ${number}`,
  kind: "external_recommendation",
  theme,
  wording,
  number: `Recommendation ${number}`,
  madeBy: "Independent Inquiry into Telford Child Sexual Exploitation (IITCSE), July 2022",
  places: [[`M4.r${number}`, "Taken by the Commissioner with the Chief Constable."]],
  state: "in_progress",
  ownerWords: "West Mercia Police",
  ...more,
}));
