import { oparlError } from "#app/http/open-data/open-answer.server.ts";

/** What is nowhere under the address of OParl: said as OParl has it. */
export const loader = () => oparlError(404, "There is nothing at this address. /oparl/v1.1/system is where to begin.");
