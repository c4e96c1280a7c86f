import { addDays, dateText, type IsoDate } from "#app/domain/calendar.ts";
import { document, workbook, type MadeCell } from "../own-sheets/make.ts";

/** The days on which the panel met and will meet, by the day on which it moves in. */
export type PanelDays = {
  today: IsoDate;
  held: readonly [IsoDate, IsoDate, IsoDate, IsoDate];
  coming: readonly IsoDate[];
};

export const CHAIR = { name: "Cllr Helen Marsh", email: "h.marsh@example.test" };

/** Its eight members, as the host council's list has them. */
export function peopleSheet(): Promise<Uint8Array> {
  return workbook({
    Membership: [
      ["Northmoor Police and Crime Panel: membership"],
      ["Panel member", "Role", "Nominating council", "E-mail"],
      [CHAIR.name, "Chair", "Castleford DC", CHAIR.email],
      ["Cllr David Okafor", "Vice-Chair", "Northmoor CC", "d.okafor@example.test"],
      ["Cllr Priya Nair", "Member", "Northmoor CC", "p.nair@example.test"],
      ["Cllr Tom Ridley", "Member", "Seaham BC", "t.ridley@example.test"],
      ["Cllr Janet Clough", "Member", "Seaham BC", "j.clough@example.test"],
      ["Cllr Sean Devlin", "Member", "Castleford DC", ""],
      ["Cllr Margaret Stone", "Substitute", "Castleford DC", "m.stone@example.test"],
      ["Mr Alan Whitcombe", "Independent co-opted member", "", "a.whitcombe@example.test"],
    ],
  });
}

/** This year's programme as the panel agreed it: a table in Word, with the meetings down the side. */
export function programmeDocument({ held, coming }: PanelDays): Promise<Uint8Array> {
  const [next = held[3], after = next] = coming;
  return document([
    "Northmoor Police and Crime Panel: work programme",
    [
      ["Meeting", "Item", "What members want to find out", "Lead officer", "Witnesses"],
      [
        dateText(held[3]),
        "Custody and the care of detained people",
        "How long people wait to be seen by a nurse.",
        "Head of Custody",
        "Superintendent Rafiq",
      ],
      [
        { text: dateText(next), down: 3 },
        "Rural crime and the wildlife team",
        "Whether farms that report theft are visited.",
        "Head of Neighbourhood Policing",
        "National Farmers’ Union",
      ],
      [
        "The proposed precept",
        "What the money would pay for.",
        "Chief Finance Officer",
        "Police and Crime Commissioner",
      ],
      ["Stalking and harassment", "How many orders are asked for and made.", "Head of Public Protection", ""],
      [
        { text: dateText(after), down: 3 },
        "Call handling: 101 and online reports",
        "How many callers give up.",
        "Head of Contact",
        "",
      ],
      [
        "Roads policing and speed cameras",
        "Where cameras are, and why.",
        "Head of Operations",
        "Road safety partnership",
      ],
      ["The police and crime plan: year two", "What has been done of it.", "Chief Executive of the OPCC", ""],
      [
        "To be arranged",
        "Recruitment of special constables",
        "Why so many leave in their first year.",
        "Head of People",
        "",
      ],
    ],
  ]);
}

/** What the minutes ask for, as the officer's own tracker words it. */
const OF_THE_MINUTES = [
  [0, "1", "Commissioner to provide the number of burglaries attended, by district", "Police and Crime Commissioner"],
  [0, "2", "Chief Executive of the OPCC to share the timetable for the new online form", "Chief Executive of the OPCC"],
  [1, "3", "Head of Finance to send members a note on the capital reserve", "Head of Finance"],
  [1, "4", "Chair to write to the Chief Constable about response times in Seaham", "Cllr Helen Marsh"],
  [2, "5", "OPCC to circulate the victims’ survey once it is published", "OPCC"],
  [2, "6", "Commissioner to report back on the review of complaints", "Police and Crime Commissioner"],
  [3, "7", "Head of Custody to provide waiting times for a nurse, by station", "Head of Custody"],
  [3, "8", "Scrutiny officer to arrange a visit to the custody suite", "Scrutiny officer"],
] as const;

const OLDER = [
  ["Publish the estates strategy with the dates of each sale", "Chief Finance Officer"],
  ["Share the equality impact of the new shift pattern", "Head of People"],
  ["Provide stop and search figures by ward", "Head of Operations"],
  ["Invite the youth commission to a meeting of the Panel", "Scrutiny officer"],
  ["Report on the use of drones at public events", "Head of Operations"],
  ["Explain the fall in charges for rural theft", "Chief Constable"],
  ["Circulate the domestic homicide reviews when they are published", "Head of Public Protection"],
  ["Set out what the violence reduction unit has spent", "Police and Crime Commissioner"],
  ["Send the timetable for recruiting an independent member", "Scrutiny officer"],
  ["Provide a breakdown of sickness absence by team", "Head of People"],
  ["Report on repeat callers and mental health", "Head of Contact"],
  ["Bring the annual report on complaints", "Police and Crime Commissioner"],
  ["Give members a tour of the control room", "Head of Contact"],
  ["Say how the proceeds of crime fund is shared", "Chief Finance Officer"],
  ["Publish the map of neighbourhood teams", "Head of Neighbourhood Policing"],
  ["Report on the collision record of police drivers", "Head of Operations"],
  ["Share the lessons of the summer festival", "Chief Constable"],
  ["Set a target for answering letters from the Panel", "Chief Executive of the OPCC"],
  ["Provide the cost of agency staff for each of three years", "Chief Finance Officer"],
  ["Bring a paper on hate crime reporting centres", "Head of Public Protection"],
  ["Consult parish councils on the speed watch scheme", "Police and Crime Commissioner"],
  ["Say what became of the cadet scheme in Castleford", "Head of Neighbourhood Policing"],
] as const;

const RAG = ["Green", "Amber", "Red", "Complete"] as const;
const UPDATES = [
  "In hand: a draft has been seen by the Chair.",
  "Awaited from partners; chased twice.",
  "No reply yet.",
  "Sent to all members.",
] as const;

/** The officer's tracker: thirty rows, of which the last eight are of the minutes, and a second sheet with what its colours mean. */
export function trackerWorkbook({ held }: PanelDays): Promise<Uint8Array> {
  const older = OLDER.map(
    ([wording, owner], place) => ["", addDays(held[0], -60 * (1 + (place % 4))), wording, owner] as const,
  );
  const ours = OF_THE_MINUTES.map(
    ([meeting, number, wording, owner]) => [number, held[meeting], wording, owner] as const,
  );
  const rows = [...older, ...ours].map(([number, day, wording, owner], place): MadeCell[] => {
    const how = (place + 1) % RAG.length; // so that what the minutes say is complete is complete here
    return [
      number || `P${place + 1}`,
      { day },
      wording,
      owner,
      ["Next meeting", "31 March", "As soon as possible", ""][how] ?? "",
      RAG[how] ?? "",
      UPDATES[how] ?? "",
    ];
  });
  return workbook({
    Tracker: [
      ["Northmoor Police and Crime Panel: actions and recommendations"],
      ["Ref", "Date of meeting", "Action", "Owner", "Due", "RAG", "Latest update"],
      ...rows,
    ],
    Key: [
      ["RAG", "What it means"],
      ["Green", "On track"],
      ["Amber", "Some risk of delay"],
      ["Red", "Late or stuck"],
    ],
  });
}
