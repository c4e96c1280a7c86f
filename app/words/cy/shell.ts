import type { InWelsh } from "#app/words/entry.ts";
import type { shell as english } from "#app/words/en/shell.ts";

/** The frame of every public page: header, menu, messages, footer. */
export const shell: InWelsh<typeof english> = {
  home: "Scrutiny Planner",
  skip: "Neidio i’r prif gynnwys",
  skipToList: "Neidio i’r rhestr",
  demonstration: "Demo<rest>: arddangosiad</rest>",
  demonstrationDate: "Dyddiad yr arddangosiad yw {date}.",
  demonstrationMadeUp:
    "Mae popeth yma wedi’i ddyfeisio neu wedi’i dynnu o gofnodion cyhoeddedig. Nid oes dim yn cael ei anfon.",
  menu: "Dewislen",
  mainMenu: "Prif ddewislen",
  search: "Chwilio popeth",
  searchShort: "Chwilio",
  howChosen: "Sut y dewisir themâu",
  accessibility: "Hygyrchedd",
  privacy: "Preifatrwydd",
  breadcrumb: "Briwsion bara",
  pages: "Tudalennau",
  page: "Tudalen {number}",
  previousPage: "Tudalen flaenorol<rest></rest>",
  nextPage: "Tudalen nesaf<rest></rest>",
};
