import { givenProgramme, givenTheme } from "#tests/support/records.ts";
import { OFFICERS, type Rows } from "./row.ts";

/** Who may post what, written out by hand. */
export const YEAR_END_ROWS: Rows = {
  "programmes.$slug.$year_.year-end": {
    may: OFFICERS,
    at: async (db) => {
      await givenProgramme(db, { startYear: 2019, state: "published" });
      const themeId = await givenTheme(db, { state: "approved", proposedOn: "2019-06-01" });
      ticked = `theme.${themeId}.1`;
      return "/programmes/anytown-panel/2019-20/year-end";
    },
    fields: () => Promise.resolve({ "ids[]": [ticked], choice: "carry", toBodyId: "", reasonWords: "Still wanted." }),
  },
};

let ticked = "";
