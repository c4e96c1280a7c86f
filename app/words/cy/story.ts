import type { InWelsh } from "#app/words/entry.ts";
import type { story as english } from "#app/words/en/story.ts";

/** What became of a theme, its story, and the picture of its years. */
export const story: InWelsh<typeof english> = {
  became: "Yr hyn a ddaeth ohono",
  all: "Yr hyn a benderfynwyd, a atebwyd, a argymhellwyd ac a wnaed",
  title: "Hanes {theme}",
  caption: "Hanes thema, {body}, {reference}",
  whole: "Yr hanes cyfan",
  toCome: "{day}, i ddod",
  together: { other: "Adroddir ynghyd â themâu eraill ({count})" },
  nothing:
    "Nid oes dim wedi’i gofnodi yma eto: bydd yr hyn a ofynnir, a benderfynir ac a addewir am y thema hon yn ymddangos yma, yr hynaf yn gyntaf.",
  counted: "{entries}. Yr hynaf yn gyntaf; mae pob cofnod yn arwain at ei ffynhonnell.",
  countedPage: "{entries}, tudalen {page} o {pages}. Yr hynaf yn gyntaf; mae pob cofnod yn arwain at ei ffynhonnell.",
  entries: { two: "{count} gofnod", other: "{count} cofnod" },
  entriesIn: "{entries}, yn {body}",
  entriesInBodies: {
    two: "{entries}, mewn {count} gorff",
    few: "{entries}, mewn {count} chorff",
    other: "{entries}, mewn {count} corff",
  },
  turns: { one: "{words}", two: "{words} ddwywaith", few: "{words} deirgwaith", other: "{words} {count} gwaith" },
  pages: "Tudalennau’r hanes",
  ofMeeting: "cyfarfod {day}",
  meetingsOn: "Cyfarfodydd ar {title}",
  years: { two: "{count} flynedd", few: "{count} blynedd", many: "{count} blynedd", other: "{count} o flynyddoedd" },
  inOnePicture: "{years} mewn un llun",
  ofBodies: { two: "{years}, {count} gorff", few: "{years}, {count} chorff", other: "{years}, {count} corff" },
  heldLed: {
    two: "{count} gyfarfod, gydag argymhellion neu addewidion",
    few: "{count} chyfarfod, gydag argymhellion neu addewidion",
    many: "{count} chyfarfod, gydag argymhellion neu addewidion",
    other: "{count} cyfarfod, gydag argymhellion neu addewidion",
  },
};
