import { dateText, weekdayDateText } from "#app/domain/calendar.ts";
import type { PanelDays } from "./panel-files.ts";

/** The minutes of the panel's last four meetings, each in the way of another clerk. */
export function panelMinutes({ held }: PanelDays): string[] {
  const [first, second, third, fourth] = held;
  return [
    `NORTHMOOR POLICE AND CRIME PANEL

Minutes of the meeting held on ${weekdayDateText(first)} at 10.30 am in the Council Chamber, County Hall, Northmoor

Present: Councillor Helen Marsh (Chair), Councillor David Okafor (Vice-Chair), Councillor Priya Nair, Councillor Tom Ridley and Mr Alan Whitcombe

Also present: Police and Crime Commissioner; Chief Executive of the OPCC

1. Apologies for absence

Apologies were received from Councillor Janet Clough.

2. Declarations of interests

There were none.

3. Minutes of the last meeting

The minutes of the last meeting were agreed as a correct record.

4. Burglary and neighbourhood crime

The Commissioner introduced the report. Councillor Nair asked how many burglaries were attended in person. The Commissioner did not have the figure with her.

RESOLVED: That the report be noted.

Action 1: Commissioner to provide the number of burglaries attended, by district
Action 2: Chief Executive of the OPCC to share the timetable for the new online form

5. Date of the next meeting

${dateText(second)} at 10.30 am
`,
    `Northmoor Police and Crime Panel
Minutes of the meeting held on ${dateText(second)}, 10.30am, County Hall

PRESENT
Cllr Helen Marsh (Chair)
Cllr Priya Nair
Cllr Janet Clough
Cllr Sean Devlin
Mr Alan Whitcombe

APOLOGIES
Cllr David Okafor

12. MINUTES AND MATTERS ARISING

The minutes of ${dateText(first)} were agreed.

Action 1 – Commissioner to provide the number of burglaries attended, by district – Complete. Circulated to members.

13. THE BUDGET AND RESERVES

The Head of Finance presented the report. Members asked why the capital reserve had doubled.

The Panel RESOLVED to note the report.

Action 3: Head of Finance to send members a note on the capital reserve by ${dateText(third)}

14. RESPONSE TIMES

Cllr Clough said that residents of Seaham waited too long.

The Panel RESOLVED to RECOMMEND that the Commissioner publish response times for each district every quarter.

Action 4: Chair to write to the Chief Constable about response times in Seaham

15. ANY OTHER BUSINESS

None.
`,
    `Northmoor Police and Crime Panel
Notes of meeting, ${dateText(third)}, County Hall

Attendees
Name	Role
Cllr Helen Marsh	Chair
Cllr David Okafor	Vice-Chair
Cllr Tom Ridley	Member
Cllr Sean Devlin	Member

Apologies: Cllr Priya Nair

1	Welcome and introductions

The Chair welcomed everyone to the meeting.

2	Support for victims

The Commissioner gave a presentation on the new contract. Cllr Ridley asked whether victims were satisfied. The Commissioner said that a survey was under way.

3	Complaints about the police

Members discussed the number of complaints that were upheld. It was agreed to look at this again in a year.

Actions

No.	Action	Owner	Deadline
5	Circulate the victims’ survey once it is published	OPCC	Next meeting
6	Report back on the review of complaints	Police and Crime Commissioner	Next meeting
`,
    `NORTHMOOR POLICE AND CRIME PANEL
MINUTES of the meeting held on ${weekdayDateText(fourth)} at 10.30 am at County Hall, Northmoor

Present:
Councillor Helen Marsh (Chair)
Councillor David Okafor (Vice-Chair)
Councillor Tom Ridley
Councillor Janet Clough
Mr Alan Whitcombe

21. APOLOGIES FOR ABSENCE

Apologies were received from Councillors Nair and Devlin.

22. DECLARATIONS OF INTERESTS

Mr Whitcombe declared a personal interest in item 23 as a custody visitor.

23. CUSTODY AND THE CARE OF DETAINED PEOPLE

Superintendent Rafiq introduced the report. Councillor Ridley asked how long people waited to be seen by a nurse. The Superintendent said that the wait differed from station to station.

RESOLVED that the report be noted.

ACTION 7: Head of Custody to provide waiting times for a nurse, by station
ACTION 8: Scrutiny officer to arrange a visit to the custody suite

24. DATE OF THE NEXT MEETING

To be confirmed.
`,
  ];
}
