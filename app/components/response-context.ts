import { createContext } from "react";

/**
 * What the document needs of the response it is in: the script nonce, the id to quote in a report, and where a page
 * notes that it is not for this reader's role.
 */
export const ResponseContext = createContext({ nonce: "", requestId: "", noteRefusedRole: () => {} });
