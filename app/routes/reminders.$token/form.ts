import { z } from "zod";

/** What RFC 8058 says a mail program posts; the button of the page posts the same. */
export const OneClick = z.object({
  "List-Unsubscribe": z.literal("One-Click", "Press the button to stop these reminders"),
});
