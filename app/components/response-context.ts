import { createContext } from "react";

/** What the document needs of the response it is in: the script nonce, and the id to quote in a report. */
export const ResponseContext = createContext({ nonce: "", requestId: "" });
