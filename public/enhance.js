// The whole of the script on working pages. Everything works without it.
import { createAll, Button, CharacterCount, ErrorSummary, PasswordInput, SkipLink } from "/govuk-frontend.js";
import "/keys.js";
import "/recording.js";
import "/drafts.js";
import "/bring-in.js";
import "/look-again.js";
import "/lists.js";
import "/in-place.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
if (!location.hash) document.querySelector("[data-said]")?.focus();
enhance(document);
document.addEventListener("came-in-place", () => enhance(document.querySelector("main")));

function enhance(scope) {
  for (const component of [Button, CharacterCount, ErrorSummary, PasswordInput, SkipLink])
    createAll(component, undefined, scope);
}
