import { onPartOf, THEME } from "#app/http/deed-route.server.ts";

/** One line of enquiry of a theme: its deeds go back to the theme's lines. */
export const LINE_OF_ENQUIRY = onPartOf(THEME, "lineId", ({ ref }) => `/themes/${ref}/lines-of-enquiry`);
