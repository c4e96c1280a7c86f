// Bringing a table in: what is pasted keeps its rows and columns, a file can be dropped onto the page, and what takes
// longer than a second says so. Without it, the text is pasted, the file is chosen and the browser shows that it waits.

const kept = document.querySelector("[data-pasted-html]");
const pasted = kept && document.getElementById(kept.dataset.pastedHtml);
const file = kept?.form?.querySelector('input[type="file"]');

if (kept && pasted) {
  let isPasting = false;
  pasted.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    isPasting = pasted.value.trim() === "" && /<table[\s>]/i.test(html);
    kept.value = isPasting ? html : "";
  });
  pasted.addEventListener("input", () => {
    if (!isPasting) kept.value = ""; // what was changed by hand is what is meant
    isPasting = false;
  });
}

if (file) {
  const said = document.querySelector("[data-dropped]");
  const mark = (isOver) => document.body.classList.toggle("app-drop-here", isOver);
  const holdsFiles = (event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(false);
    const { files } = event.dataTransfer;
    if (files.length > 1) {
      said.textContent = "Bring in one file at a time.";
      return;
    }
    file.files = files;
    said.textContent = `${files[0].name} is chosen. Select “Continue”.`;
    file.form.querySelector("button").focus();
  });
  file.addEventListener("change", () => (said.textContent = ""));
}

const SLOW_MS = 1000;
for (const note of document.querySelectorAll("[data-slow]")) {
  let timer;
  note.closest("form").addEventListener("submit", () => {
    const began = Date.now();
    note.textContent = "";
    clearInterval(timer);
    timer = setInterval(() => {
      const seconds = Math.round((Date.now() - began) / 1000);
      if (note.textContent === "") note.textContent = `${note.dataset.slow} This can take some seconds. `;
      const count = note.querySelector("span") ?? note.appendChild(document.createElement("span"));
      count.ariaHidden = "true"; // the words are read out once, not the seconds
      count.textContent = `${seconds} s`;
    }, SLOW_MS);
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    clearInterval(timer);
    note.textContent = "";
  });
}
