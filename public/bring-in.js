// Bringing a table in: what is pasted keeps its rows and columns, and a file can be dropped onto the page. Without it,
// the text is pasted and the file is chosen.

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
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    if (!event.dataTransfer?.files.length) return;
    file.files = event.dataTransfer.files;
    file.focus();
  });
}
