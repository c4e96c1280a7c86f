/** What a published agenda keeps in English words of its own, in Welsh: its parts, what is new in it, what makes an item exempt. */
export const AGENDA_LABELS: Readonly<Record<string, string>> = {
  "Part I: public": "Rhan I: cyhoeddus",
  "Part II: exempt": "Rhan II: eithriedig",
  "The press and public may be excluded by resolution while these items are taken, under section 100A(4) of the Local Government Act 1972.":
    "Gellir gwahardd y wasg a’r cyhoedd drwy benderfyniad tra ystyrir yr eitemau hyn, o dan adran 100A(4) o Ddeddf Llywodraeth Leol 1972.",
  // How a paper stands
  "Paper to follow": "Papur i ddilyn",
  // What is new in a supplementary agenda
  "Added since the agenda was published.": "Ychwanegwyd ers cyhoeddi’r agenda.",
  "Now taken in public.": "I’w thrafod yn gyhoeddus bellach.",
  "Now exempt.": "Eithriedig bellach.",
  "The paper that was to follow has been added.": "Ychwanegwyd y papur a oedd i ddilyn.",
  "A document was removed.": "Tynnwyd dogfen.",
  "The chair takes it as urgent.": "Mae’r cadeirydd yn ei derbyn fel eitem frys.",
  // What makes an item exempt in Wales
  "Exempt: Part 4 of Schedule 12A to the Local Government Act 1972":
    "Eithriedig: Rhan 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972",
  "Exempt: paragraph 12 of Part 4 of Schedule 12A to the Local Government Act 1972 (information relating to any individual)":
    "Eithriedig: paragraff 12 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 (gwybodaeth sy’n ymwneud ag unigolyn)",
  "Exempt: paragraph 13 of Part 4 of Schedule 12A to the Local Government Act 1972 (information which is likely to reveal the identity of an individual)":
    "Eithriedig: paragraff 13 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 (gwybodaeth sy’n debygol o ddatgelu pwy yw unigolyn)",
  "Exempt: paragraph 14 of Part 4 of Schedule 12A to the Local Government Act 1972 (information relating to the financial or business affairs of any particular person (including the authority))":
    "Eithriedig: paragraff 14 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 (gwybodaeth sy’n ymwneud â materion ariannol neu fusnes unrhyw berson penodol (gan gynnwys yr awdurdod))",
  "Exempt: paragraph 15 of Part 4 of Schedule 12A to the Local Government Act 1972 (information relating to labour relations consultations or negotiations)":
    "Eithriedig: paragraff 15 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 (gwybodaeth sy’n ymwneud ag ymgynghoriadau neu drafodaethau cysylltiadau llafur)",
  "Exempt: paragraph 16 of Part 4 of Schedule 12A to the Local Government Act 1972 (information in respect of which legal professional privilege could be claimed)":
    "Eithriedig: paragraff 16 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 (gwybodaeth y gellid hawlio braint broffesiynol gyfreithiol mewn cysylltiad â hi)",
  "Exempt: paragraph 17 of Part 4 of Schedule 12A to the Local Government Act 1972 (information which reveals that the authority proposes to give a notice, or make an order or direction)":
    "Eithriedig: paragraff 17 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 (gwybodaeth sy’n datgelu bod yr awdurdod yn bwriadu rhoi hysbysiad, neu wneud gorchymyn neu gyfarwyddyd)",
  "Exempt: paragraph 18 of Part 4 of Schedule 12A to the Local Government Act 1972 (information relating to action taken in connection with the prevention, investigation or prosecution of crime)":
    "Eithriedig: paragraff 18 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972 (gwybodaeth sy’n ymwneud â chamau a gymerwyd mewn cysylltiad ag atal, ymchwilio neu erlyn troseddau)",
};
