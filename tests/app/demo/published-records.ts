/**
 * What the published minutes record of each meeting, written out by hand from the
 * papers and not read from the data that fills the demonstration: outcomes (O),
 * recommendations (R, X and the inquiry's own), actions (A), commitments (C),
 * cadences (D) and documents (L), each with where it was said.
 */

const SUSSEX = ["2015-07-03", "The Police and Crime Commissioner enabling the approach to tackle child sexual exploitation"] as const; // prettier-ignore
const BUCKS = ["2015-11-04", "Bucks County Council Select Committee Inquiry on Child Sexual Exploitation"] as const; // prettier-ignore
const FUTURE = ["2015-11-04", "Future Work Programme items"] as const;
const SHREWSBURY = ["2016-09-22", "Assurance meeting to discuss child sexual exploitation"] as const;
const WARWICK = ["2022-04-07", "Public Speaking"] as const;
const VICTIMS = ["2023-03-31", "Putting victims and survivors first"] as const;
const INQUIRY = ["2023-03-31", "Holding to account: Independent Inquiry into Telford Child Sexual Exploitation"] as const; // prettier-ignore
const rec = (title: string) => ["2023-03-31", title] as const;

/** The label, the day, the item, the code, and words of the resolution or of what was said. */
export const OUTCOMES = [
  ["O1", "2015-11-04", "Election of Chairman", "appointed", "be elected Chairman of the [Thames Valley PCP Preventing CSE] Sub-Committee for the ensuing year"],
  ["O2", "2015-11-04", "Appointment of Vice-Chairman", "appointed", "be appointed Vice-Chairman of the [Thames Valley PCP Preventing CSE] Sub-Committee for the ensuing year"],
  ["O3", "2015-11-04", "Terms of Reference", "noted", "agreed by the Panel on 17 July 2015, were noted"],
  ["O4", ...FUTURE, "agreed", "meet three times a year if possible"],
  ["O5", ...FUTURE, "agreed", "Questions would be sent to the Commissioner"],
  ["O6", ...SUSSEX, "noted", "the Panel notes the reports"],
  ["O7", ...WARWICK, "none_recorded", "would continue to be an area of interest to the Panel"],
  ["O8", ...SUSSEX, "noted", "important to keep up to date as the work progresses"],
  ["O9", ...SHREWSBURY, "none_recorded", "The Commissioner thanked the Chief Constable"],
  ["O10", ...INQUIRY, "none_recorded", "No resolution is recorded"],
] as const; // prettier-ignore

/** The label, the kind, the day and item where it was first said, words of it, its owner, its due words and its last day. */
export const FOLLOW_UPS = [
  ["R1", "recommendation", ...FUTURE, "issue with language schools", "Thames Valley Police and Crime Panel", "", null],
  ["R2", "recommendation", ...FUTURE, "not carried forward after the Bullfinch trial", "Thames Valley Police and Crime Panel", "", null],
  ["R3", "recommendation", ...FUTURE, "MASH", "Thames Valley Police and Crime Panel", "", null],
  ["R4", "recommendation", ...BUCKS, "which of their authorities scrutinise their Local Safeguarding Children Board", "Panel members", "", null],
  ["R5", "recommendation", ...FUTURE, "roll out Hotel Watch across the Thames Valley", "Police and Crime Commissioner for Thames Valley", "", null],
  ["R6", "recommendation", ...FUTURE, "licensing in the Thames Valley and the transportation of children", "Thames Valley Police and Crime Panel", "", null],
  ["R7", "recommendation", ...FUTURE, "sexual health providers could share repeat referrals", "Relevant Cabinet Members", "", null],
  ["X1", "external_recommendation", ...BUCKS, "toolkit be made for primary schools", "", "", null],
  ["X2", "external_recommendation", ...BUCKS, "roll out the Hotel Watch scheme in Buckinghamshire", "Thames Valley Police", "", null],
  ["X3", "external_recommendation", ...FUTURE, "recommendation on prevention strategies", "", "", null],
  ["X4", "external_recommendation", ...SHREWSBURY, "recommendations of the different reports", "Critical Incident Management Meeting", "", null],
  ["IITCSE 1", "external_recommendation", ...rec("Recommendation 1: joint review group"), "joint review group", "West Mercia Police", "once every 6 months", null],
  ["IITCSE 6", "external_recommendation", ...rec("Recommendation 6: information sharing, safeguarding and training"), "information sharing and safeguarding", "West Mercia Police", "", null],
  ["IITCSE 8", "external_recommendation", ...rec("Recommendation 8: resource for child exploitation"), "resource given to child exploitation in Telford", "West Mercia Police", "", null],
  ["IITCSE 29", "external_recommendation", ...rec("Recommendation 29: joint taxi licensing enforcement"), "joint enforcement of taxi licensing", "West Mercia Police", "", null],
  ["IITCSE 31", "external_recommendation", ...rec("Recommendation 31: restaurants and takeaways"), "restaurants and takeaways is shared", "Telford and Wrekin Council", "", null],
  ["IITCSE 36", "external_recommendation", ...rec("Recommendation 36: the intelligence marker"), "intelligence marker", "West Mercia Police", "", null],
  ["IITCSE 37", "external_recommendation", ...rec("Recommendation 37: induction and refresher training"), "part of their induction", "West Mercia Police", "", null],
  ["IITCSE 39", "external_recommendation", ...rec("Recommendation 39: the National Referral Mechanism"), "National Referral Mechanism", "West Mercia Police", "", null],
  ["A1", "action", ...VICTIMS, "follow up the experience put to the meeting", "Police and Crime Commissioner for West Mercia", "", null],
  ["A2", "action", ...rec("Recommendation 8: resource for child exploitation"), "performance products come first", "Chief Constable of West Mercia", "", null],
  ["A3", "action", ...rec("Recommendation 31: restaurants and takeaways"), "database training was complete for all relevant officers", "Assistant Chief Constable of West Mercia", "", null],
  ["O7", "commitment", ...WARWICK, "an area of interest to the Panel", "The Panel", "", null],
  ["O8", "commitment", ...SUSSEX, "Panel up to date as the work progresses", "The Panel", "", null],
  ["C1", "commitment", ...WARWICK, "Operation Topaz strategy in detail", "Police and Crime Commissioner for Warwickshire", "", null],
  ["C1a", "commitment", ...WARWICK, "problem profiling, the recording and analysis of networks, the recording of disruption tactics", "Warwickshire Police", "", null],
  ["C2", "commitment", ...SUSSEX, "host families for language schools and home-to-school transport", "Police and Crime Commissioner for Sussex", "", null],
  ["C3", "commitment", ...SUSSEX, "keep monitoring the capacity of specialist services after court", "Police and Crime Commissioner for Sussex", "", null],
  ["C4", "recommendation", ...SUSSEX, "dedicated local number", "", "", null],
  ["C5", "commitment", ...SUSSEX, "local authorities be invited", "Police and Crime Commissioner for Sussex", "beyond September 2015", null],
  ["C6", "commitment", ...FUTURE, "send questions to the Commissioner", "The Sub-Committee", "", null],
  ["C7", "commitment", "2015-11-04", "Date and Time of Next Meetings", "organise further meetings", "Scrutiny Officer", "", null],
  ["C8", "commitment", ...SHREWSBURY, "publish a note of the meeting", "Police and Crime Commissioner for West Mercia", "in due course", null],
  ["C9", "commitment", ...SHREWSBURY, "resources in Telford under review", "Chief Constable of West Mercia", "kept under review", null],
  ["C10", "commitment", ...rec("Next Steps"), "publish the problem profile", "Chief Constable of West Mercia", "once completed", null],
  ["C11", "commitment", ...rec("Recommendation 1: joint review group"), "publish the annual report", "Chief Constable of West Mercia", "June", "2023-06-30"],
] as const; // prettier-ignore

/** What was said again elsewhere: the label, where it was said first, and where again. */
export const PLACES = [["R4", BUCKS, FUTURE]] as const;

/** Deadlines and cadences: the label, the words as they are kept, and where: a body, an outcome, an answer or a follow-up. */
export const CADENCES = [
  ["D1", "body", "Three times a year if possible"],
  ["D2, the Chairman", "outcome", "be elected Chairman of the [Thames Valley PCP Preventing CSE] Sub-Committee for the ensuing year"],
  ["D2, the Vice-Chairman", "outcome", "be appointed Vice-Chairman of the [Thames Valley PCP Preventing CSE] Sub-Committee for the ensuing year"],
  ["D3, the yearly report", "answer", "must write an annual report"],
  ["D3, the next inspection", "answer", "Ofsted would inspect again 18 months after"],
  ["D4, the hub", "outcome", "live for about a year"],
  ["D4, the Swan Unit", "outcome", "since July 2015"],
  ["D5, the pilots", "answer", "would run for two years"],
  ["D5, the learning", "follow_up", "immediately"],
  ["D5, the work", "follow_up", "beyond September 2015"],
  ["D6, the threat assessment", "follow_up", "in October"],
  ["D6, the next two years", "follow_up", "over the next 2 years"],
  ["D6, the workshops", "follow_up", "by December 2016"],
  ["D6, the north", "follow_up", "over the next few months; no fixed date"],
  ["D7", "follow_up", "once every 6 months"],
  ["D7, seven months and one meeting", "question", "seven months to set the group up and it has met once"],
  ["D8", "follow_up", "by the end of Q1/Q2 23/23"],
  ["D9, the analysis", "follow_up", "at the end of the financial quarter"],
  ["D9, the annual report", "follow_up", "June"],
  ["D9, the review of training", "follow_up", "in the summer, 1 year after the review was published"],
  ["D9, the performance data", "follow_up", "in the next 12 months"],
  ["D9, the database training", "answer", "due to be complete on 31 March"],
  ["D9, the quarterly meeting", "answer", "meet each quarter"],
] as const; // prettier-ignore

/** The label, the item it is named under, words of its title, and its address as far as the paper gives one. */
export const DOCUMENTS = [
  ["L1", "Presentation on Preventing Child Sexual Exploitation in the Thames Valley", "Oxford Serious Case Review", "http://www.oscb.org.uk/2015/07/stocktake-report-into-progress-made-in-tackling-child-sexual-exploitation-in-oxfordshire/"],
  ["L2", "Presentation on Preventing Child Sexual Exploitation in the Thames Valley", "resource pack", null],
  ["L3", BUCKS[1], "Link to report", "https://democracy.buckscc.gov.uk/ieListDocuments.aspx?CId=788&MId=6350&Ver=4"],
  ["L4", "Child Sexual Exploitation Conference", "Slides", null],
  ["L5", "Terms of Reference", "102 KB", null],
  ["L6", SUSSEX[1], "Appendix 3", null],
  ["L7, the report", INQUIRY[1], "Report of the force", null],
  ["L7, the briefing", INQUIRY[1], "Briefing note", null],
  ["L7, the appendices", "Recommendation 1: joint review group", "terms of reference and first minutes", null],
  ["L8, the national inquiry", WARWICK[1], "IICSA", null],
  ["L8, the inspectorate", WARWICK[1], "HMICFRS", null],
  ["L8, the Telford inquiry", INQUIRY[1], "July 2022", null],
  ["L8, the profiles", SHREWSBURY[1], "profiles of child sexual exploitation", null],
  ["L8, the serious case review", BUCKS[1], "Serious Case Review", null],
  ["L8, the select committee", BUCKS[1], "How are we preventing", null],
] as const; // prettier-ignore

/** Each meeting, how many of those who were there its paper names by an office or in words, and some of them. */
export const ATTENDANCE = [
  ["2015-07-03", 4, "Police and Crime Commissioner for Sussex"],
  ["2015-11-04", 8, "Committee and Governance Adviser"],
  ["2016-09-22", 5, "Detective Superintendent, Protective Services"],
  ["2022-04-07", 4, "Head of Policy and Partnership"],
  ["2023-03-31", 7, "Deputy Police and Crime Commissioner for West Mercia"],
] as const;
