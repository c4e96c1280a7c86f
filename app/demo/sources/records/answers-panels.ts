import type { SourceAnswer } from "./types.ts";

/** What was answered at the three panels' meetings, in our own words. */
export const PANEL_ANSWERS: readonly SourceAnswer[] = [
  [
    "Q0.1",
    "pcc-warwickshire",
    "A robust strategy matters. The inquiry studied both the council and the force, and found good practice as well. There was much to learn from Avon and Somerset and from others; it would need close work with social services, and the area’s safeguarding hub was effective.",
  ],
  [
    "Q0.1",
    "policy-warwickshire",
    "The force had not failed to be proactive, but there was room to improve. It accepted that more work was needed on problem profiling, on recording and analysing networks, on recording disruption tactics, and on how risk is assessed. The Commissioner had added money for dedicated teams and for long-term support.",
  ],
  [
    "Q0.2",
    "pcc-warwickshire",
    "The two areas differ; even so, the Commissioner would examine the Operation Topaz strategy in detail.",
  ],
  [
    "Q1.1",
    "adviser-bucks",
    "Ofsted would inspect again 18 months after the inspection of 2014. A peer review had been done, and the council was working towards “requires improvement”.",
  ],
  [
    "Q1.2",
    "adviser-bucks",
    "The board is independent, with an independent chairman, and is paid for by the partnership. The council’s chief executive appoints the chairman. No other body holds it to account. It must write an annual report.",
  ],
  [
    "Q1.2",
    "adviser-bucks",
    "A note in the minutes, in square brackets: a government report says that the chief executive and lead members, through scrutiny committees, should be more central to holding the chairman and the board to account.",
    { kind: "added_after", words: "A note by the editor of the minutes" },
  ],
  [
    "Q2.1",
    "pcc-sussex",
    "Brighton was one of three pilot areas of See Me, Hear Me, which would run for two years with the University of Sussex. What was learnt would be passed on across Sussex at once.",
  ],
  [
    "Q2.2",
    "pcc-sussex",
    "The criteria of the evaluation would be set by the Office of the Children’s Commissioner.",
    { result: "partly" },
  ],
  [
    "Q2.2",
    "chief-executive-sussex",
    "About 4,000 crimes linked to exploitation were reported in the last year. Of these, 40% were reported within a month and 4% were historic. Whether the pilot’s own figures would be split was not said.",
    { result: "partly" },
  ],
  [
    "Q2.3",
    "pcc-sussex",
    "Part of two years’ rise in the precept went to this work. A serious and sexual offence unit of 36 officers was set up, and its resources would be kept under review.",
  ],
  [
    "Q2.4",
    "pcc-sussex",
    "A further £250,000 had gone into specialist advisers, and the Commissioner would keep watching the capacity of specialist services after court.",
  ],
  [
    "Q2.5",
    "chief-executive-sussex",
    "Much work was under way. The safeguarding boards all had action plans; the force’s plan would look at what more was needed. A campaign with schools, with a video, had begun. No timetable and no end date were given.",
    { result: "not_answered" },
  ],
  [
    "Q2.6",
    "pcc-sussex",
    "Through 101, or Crimestoppers if they wish to stay anonymous. Reporting was part of the pilot too. The Panel found 101 hard to use and suggested that a dedicated local number be explored; no reply to that was minuted.",
  ],
  [
    "Q2.7",
    "pcc-sussex",
    "The Commissioner met the chairmen of the three boards regularly, and what schools did was monitored.",
  ],
  [
    "Q2.8",
    "pcc-sussex",
    "Work with councils on organised crime was going on. With Surrey, a pilot site would run through a test case, to see how the organisations work together.",
  ],
  ["Q2.9", "pcc-sussex", "The Commissioner agreed to raise these as possible problem areas."],
  [
    "Q2.10",
    "pcc-sussex",
    "That work programme was about the work of the analyst. Local authorities would be invited to help carry the work on after September.",
  ],
];
