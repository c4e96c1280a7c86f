import { problem } from "#app/http/open-data/open-answer.server.ts";

/** What is nowhere under the address of the interface: said in data, as programs read it. */
export const loader = () => problem(404, "There is nothing at this address. /api tells what there is.");
