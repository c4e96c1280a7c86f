// While a meeting is recorded: Ctrl and Enter send from a box as Enter does from a line, each the item it
// stands in, and leaving asks first where something is typed and not saved.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
});

for (const form of document.querySelectorAll("form.app-record")) {
  form.toggleAttribute("data-typed", form.querySelector(".app-record__unsaved, .govuk-error-summary") !== null);
  form.addEventListener("input", () => form.setAttribute("data-typed", ""));
  form.addEventListener("submit", (event) => {
    const here = document.activeElement;
    const item = here instanceof HTMLButtonElement ? null : here?.closest(".app-record__item");
    const save = item?.querySelector("button[formaction]");
    if (save && event.submitter !== save) {
      event.preventDefault();
      form.requestSubmit(save);
      return;
    }
    form.removeAttribute("data-typed");
  });
}

addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-typed]")) event.preventDefault();
});
