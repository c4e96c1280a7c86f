// While a meeting is recorded: Ctrl and Enter send from a box as Enter does from a line,
// and leaving asks first where another item holds what is not saved.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
});

for (const form of document.querySelectorAll(".app-record__main form")) {
  form.addEventListener("input", () => form.setAttribute("data-typed", ""));
  form.addEventListener("submit", () => form.removeAttribute("data-typed"));
}

addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-typed]")) event.preventDefault();
});
