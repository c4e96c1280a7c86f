/** The names of deadlines, and how they stand, in Welsh: each by its English words. */
export const DEADLINES: Readonly<Record<string, string>> = {
  // The precept, the plan and the annual report
  "The commissioner notifies the panel of the proposed precept":
    "Mae’r comisiynydd yn hysbysu’r panel am y praesept arfaethedig",
  "The panel reviews the proposed precept and reports on it":
    "Mae’r panel yn adolygu’r praesept arfaethedig ac yn adrodd arno",
  "A veto not reported in time has no effect": "Nid oes effaith i feto na roddir gwybod amdano mewn pryd",
  "A veto needs two thirds of the panel’s members": "Mae feto’n gofyn am ddwy ran o dair o aelodau’r panel",
  "The commissioner responds to a veto with a revised precept":
    "Mae’r comisiynydd yn ymateb i feto â phraesept diwygiedig",
  "The panel reviews the revised precept and reports on it":
    "Mae’r panel yn adolygu’r praesept diwygiedig ac yn adrodd arno",
  "The commissioner responds to the second report; the precept is issued":
    "Mae’r comisiynydd yn ymateb i’r ail adroddiad; dyroddir y praesept",
  "The commissioner has regard to the report on the precept, responds and publishes the response":
    "Mae’r comisiynydd yn rhoi sylw i’r adroddiad ar y praesept, yn ymateb ac yn cyhoeddi’r ymateb",
  "The panel reviews a draft police and crime plan, or a draft variation of it":
    "Mae’r panel yn adolygu cynllun heddlu a throseddu drafft, neu amrywiad drafft arno",
  "The commissioner issues the police and crime plan": "Mae’r comisiynydd yn dyroddi’r cynllun heddlu a throseddu",
  "The panel meets in public on the commissioner’s annual report":
    "Mae’r panel yn cwrdd yn gyhoeddus ynghylch adroddiad blynyddol y comisiynydd",
  // Appointments
  "The panel holds a confirmation hearing and reports (chief executive, chief finance officer or deputy)":
    "Mae’r panel yn cynnal gwrandawiad cadarnhau ac yn adrodd (prif weithredwr, prif swyddog cyllid neu ddirprwy)",
  "The panel holds a confirmation hearing and reports (chief constable)":
    "Mae’r panel yn cynnal gwrandawiad cadarnhau ac yn adrodd (prif gwnstabl)",
  "The panel holds a hearing for a further candidate and reports":
    "Mae’r panel yn cynnal gwrandawiad ar gyfer ymgeisydd arall ac yn adrodd",
  "The panel recommends whether the chief constable be called on to retire or resign":
    "Mae’r panel yn argymell a ddylid galw ar y prif gwnstabl i ymddeol neu ymddiswyddo",
  // Reports and recommendations
  "The commissioner responds in writing to a report or recommendation":
    "Mae’r comisiynydd yn ymateb yn ysgrifenedig i adroddiad neu argymhelliad",
  "The panel publishes its reports and recommendations": "Mae’r panel yn cyhoeddi ei adroddiadau a’i argymhellion",
  "The commissioner publishes comments on an inspection report":
    "Mae’r comisiynydd yn cyhoeddi sylwadau ar adroddiad arolygu",
  "The panel supports the commissioner; it does not hold the force to account":
    "Mae’r panel yn cefnogi’r comisiynydd; nid yw’n dwyn yr heddlu i gyfrif",
  "Where the commissioner is the fire authority too, the panel is a police, fire and crime panel":
    "Lle mae’r comisiynydd hefyd yn awdurdod tân, panel heddlu, tân a throseddu yw’r panel",
  // Notice, papers and minutes
  "Notice, agenda and reports are public (England)": "Mae’r hysbysiad, yr agenda a’r adroddiadau’n gyhoeddus (Lloegr)",
  "Notice, agenda and reports are public (Wales)": "Mae’r hysbysiad, yr agenda a’r adroddiadau’n gyhoeddus (Cymru)",
  "A meeting called at shorter notice: the agenda is public from when it is called":
    "Cyfarfod a elwir ar fyr rybudd: mae’r agenda’n gyhoeddus o’r adeg y caiff ei alw",
  "An item that is added later is published when it is added":
    "Cyhoeddir eitem a ychwanegir yn ddiweddarach pan gaiff ei hychwanegu",
  "An item not on the published agenda is taken only as urgent":
    "Dim ond fel mater brys y cymerir eitem nad yw ar yr agenda gyhoeddedig",
  "Notice, agenda and reports of a public meeting of the executive":
    "Hysbysiad, agenda ac adroddiadau cyfarfod cyhoeddus o’r weithrediaeth",
  "The rules on access to meetings and papers apply to police and crime panels":
    "Mae’r rheolau ar fynediad i gyfarfodydd a phapurau yn gymwys i baneli heddlu a throseddu",
  "The public is excluded only by a resolution that names the paragraph":
    "Dim ond drwy benderfyniad sy’n enwi’r paragraff y gellir gwahardd y cyhoedd",
  "Minutes are signed at the next suitable meeting, and kept open":
    "Llofnodir y cofnodion yn y cyfarfod addas nesaf, a’u cadw’n agored",
  "A member registers interests": "Mae aelod yn cofrestru buddiannau",
  // Overview and scrutiny
  "The authority considers a report, responds and publishes the response":
    "Mae’r awdurdod yn ystyried adroddiad, yn ymateb ac yn cyhoeddi’r ymateb",
  "A councillor’s reference that is not acted on gets reasons":
    "Rhoddir rhesymau lle na weithredir ar gyfeiriad gan gynghorydd",
  "A key decision is published beforehand": "Cyhoeddir penderfyniad allweddol ymlaen llaw",
  "General exception: the scrutiny chair is told of a key decision that was not published":
    "Eithriad cyffredinol: hysbysir y cadeirydd craffu am benderfyniad allweddol nas cyhoeddwyd",
  "The committee meets on crime and disorder at least once in every twelve months":
    "Mae’r pwyllgor yn cwrdd ynghylch trosedd ac anhrefn o leiaf unwaith bob deuddeg mis",
  "Crime and disorder partners respond to a report": "Mae partneriaid trosedd ac anhrefn yn ymateb i adroddiad",
  "A health body responds to a report": "Mae corff iechyd yn ymateb i adroddiad",
  "A decision that is made but not carried out can be called in":
    "Gellir galw i mewn benderfyniad a wnaed ond nas gweithredwyd",
  "Authorities have regard to the statutory guidance on overview and scrutiny":
    "Mae awdurdodau’n rhoi sylw i’r canllawiau statudol ar drosolwg a chraffu",
  // A body's own
  "Reports reach the scrutiny officer": "Mae’r adroddiadau’n cyrraedd y swyddog craffu",
  "The draft agenda goes to the chair": "Mae’r agenda ddrafft yn mynd at y cadeirydd",
  "Questions from the public are in": "Mae cwestiynau’r cyhoedd wedi dod i law",
  "Draft minutes are written": "Mae’r cofnodion drafft wedi’u hysgrifennu",
  "The time for calling a decision in ends": "Daw’r cyfnod ar gyfer galw penderfyniad i mewn i ben",
  // How they stand
  Late: "Hwyr",
  Soon: "Cyn bo hir",
  "To come": "I ddod",
  "Not known yet": "Ddim yn hysbys eto",
  "No fixed date": "Dim dyddiad penodol",
  Met: "Cyflawnwyd",
  "Done late": "Cyflawnwyd yn hwyr",
  Missed: "Methwyd",
  Passed: "Wedi mynd heibio",
  "Nothing recorded": "Dim wedi’i gofnodi",
};
