// On a page that says so, a form is sent from where the page stands and what comes back is shown in its place, so that
// several decisions take one page. Whatever is not the same page again, an error among it, is opened as without a script.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const main = document.querySelector("main");
  if (!main.contains(form) || !main.querySelector("[data-in-place]")) return;
  if (event.defaultPrevented || form.hasAttribute("data-sent-plainly")) return;
  event.preventDefault();
  if (main.getAttribute("aria-busy") === "true") return;
  main.setAttribute("aria-busy", "true");
  send(form, event.submitter).catch(() => {
    main.removeAttribute("aria-busy");
    form.setAttribute("data-sent-plainly", "");
    form.requestSubmit(event.submitter);
  });
});

async function send(form, submitter) {
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, submitter)) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const came = page.querySelector("main");
  if (!answer.ok || new URL(answer.url).pathname !== location.pathname || !came) throw new Error("another page");
  const main = document.querySelector("main");
  main.replaceChildren(...came.childNodes);
  main.dataset.saved = came.dataset.saved ?? "";
  main.removeAttribute("aria-busy");
  document.title = page.title;
  for (const link of document.querySelectorAll(".app-top nav a")) {
    const now = page.querySelector(`.app-top nav a[href="${link.getAttribute("href")}"]`);
    if (now) link.textContent = now.textContent;
  }
  document.dispatchEvent(new Event("came-in-place"));
  const place = main.querySelector("[data-said]") ?? main;
  place.focus();
  place.scrollIntoView({ block: "nearest" });
}
