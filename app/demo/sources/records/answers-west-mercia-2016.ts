import type { SourceAnswer } from "./types.ts";

const cc = "cc-west-mercia";
const after = { kind: "added_after", words: "Information provided after the meeting" } as const;

/** What the Chief Constable answered to the sixteen prompts of September 2016. */
export const ANSWERS_2016: readonly SourceAnswer[] = [
  [
    "Q3.1",
    cc,
    "National, regional and local profiles exist; the alliance’s threat assessment of 2015 was being refreshed and would be published again in October. Its drivers are locations, drugs and alcohol, education and deprivation. Work had been done with hotels and taxi firms to raise awareness, and safeguarding hubs speed up assessment. Sharing data across systems is the biggest challenge.",
  ],
  [
    "Q3.2",
    cc,
    "Adequate, and set to improve over the next two years. Four gaps were named: systems that are not integrated (the missing persons database, COMPACT, does not talk to the one in the West Midlands), information from landlords of shared houses, the mapping of deprivation, and the analysis of digital devices.",
  ],
  ["Q3.3", cc, "Where one can be confident that the force is getting it right."],
  [
    "Q3.4",
    cc,
    "A Critical Incident Management Meeting, chaired by an assistant chief constable, reviews all the recommendations of the different reports: which are carried out, what difference they made, and which need a fresh approach. Partners differ; some do not see a local problem.",
  ],
  [
    "Q3.5",
    cc,
    "Those known to be victims get a high level of service. Those who do not see themselves as victims depend on officers who can recognise it; training is being rolled out for that.",
  ],
  [
    "Q3.6",
    cc,
    "Exploitation falls in the wider category of child abuse and is not easily separated in the figures. Under-reporting remains an issue everywhere.",
  ],
  [
    "Q3.7",
    cc,
    "The Chief Constable is committed to vulnerability training, which encourages natural curiosity, for all staff who meet the public.",
  ],
  [
    "Q3.7",
    cc,
    "Workshops were piloted in Telford with 38 staff, evaluated by Worcester University and rolled out in Warwickshire. All staff who meet the public, up to chief inspector, will have attended by December 2016. Inputs for particular teams and an internal campaign go with them.",
    after,
  ],
  ["Q3.8", cc, "No. The Chief Constable was not happy that Telford had not been first in line."],
  ["Q3.8", cc, "The same note applies: Telford had been the pilot site for the workshops.", after],
  [
    "Q3.9",
    cc,
    "All new staff are trained. Existing staff will be trained as the programme is rolled out; no date was given.",
    { result: "partly" },
  ],
  [
    "Q3.10",
    cc,
    "The force is moving from small specialist teams to more officers with wider skills. The new model began in Worcestershire; in the north it will be designed over the next few months, and there is no fixed date. Telford has an extra chief inspector meanwhile, and its resources will be kept under review.",
  ],
  [
    "Q3.11",
    cc,
    "Those known are being safeguarded. Partnerships matter, a tasking group looks at investigations, and quicker processes are sought with the prosecutors. Officers need to become better at recognising exploitation.",
  ],
  [
    "Q3.12",
    cc,
    "Cases and convictions are happening, and harbouring notices are used. The register of offenders grows, and few services work with offenders. More intelligence means that networks are better known than a year ago.",
  ],
  [
    "Q3.13",
    cc,
    "The number grows each year and offenders become more skilled with technology. Confidence that the force knows all of them is not high.",
  ],
  [
    "Q3.14",
    cc,
    "These powers apply to many crimes. Some cases had gone to the prosecutors, without a conviction so far, often because graver offences were charged. Training in them is part of the wider training.",
  ],
  [
    "Q3.15",
    cc,
    "Partnerships are good and have improved overall; there is less confidence in how far partners are joined up. Keeping the force represented at a senior level everywhere is a strain, and it has not been consistent.",
  ],
  ["Q3.16", cc, "Keep engaging with the political leaders of partner organisations. Nothing particular was asked for."],
];
