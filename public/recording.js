// While a meeting is recorded: Ctrl and Enter send from a box as Enter does from a line, each the item it
// stands in, and leaving asks first where something is typed and not saved.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit(saveOf(event.target));
});

for (const form of document.querySelectorAll("form.app-record")) {
  form.toggleAttribute("data-typed", form.querySelector(".app-record__unsaved, .govuk-error-summary") !== null);
  form.addEventListener("input", () => form.setAttribute("data-typed", ""));
  form.addEventListener("submit", (event) => {
    const here = document.activeElement;
    const save = here instanceof HTMLButtonElement ? null : saveOf(here);
    if (save && event.submitter !== save) {
      event.preventDefault();
      setTimeout(() => form.requestSubmit(save)); // a form that is being sent cannot be sent
      return;
    }
    form.removeAttribute("data-typed");
  });
}

addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-typed]")) event.preventDefault();
});

function saveOf(field) {
  return field?.closest(".app-record__item")?.querySelector(".app-record__form button[formaction]") ?? null;
}
