import { editCouncil } from "#app/services/administration/edit-council.server.ts";
import { setLogo } from "#app/services/administration/set-logo.server.ts";
import { COUNCIL_LOGO } from "./council-logo.ts";
import { DEMO_ADMINISTRATOR } from "./people.ts";
import type { Stage } from "./stage.server.ts";

const COUNCIL = {
  version: 0,
  name: "Anytown Council",
  colour: null,
  welcome:
    "Here you can follow what Anytown’s scrutiny panels look into, and say what they should look into next. The scrutiny team is at the Town Hall, Civic Square, and answers within five working days.",
};

/** The administrator says whose planner it is, and puts in the logo. */
export async function setUpCouncil(stage: Stage): Promise<void> {
  await stage.does(DEMO_ADMINISTRATOR, (acting) => editCouncil(stage.db, acting, COUNCIL));
  const logo = { type: "png", width: 160, height: 160, words: "", bytes: Buffer.from(COUNCIL_LOGO, "base64") } as const;
  await stage.does(DEMO_ADMINISTRATOR, (acting) => setLogo(stage.db, acting, { version: 1, logo }));
}
