// Copying is the one thing that needs a script, so its buttons appear with it.
const announcement = document.createElement("p");
announcement.className = "announcement";
announcement.setAttribute("role", "status");
document.body.append(announcement);

function announce(text) {
  announcement.textContent = text;
  setTimeout(() => {
    if (announcement.textContent === text) announcement.textContent = "";
  }, 4000);
}

async function copy(source) {
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    announce("Copied");
  } catch {
    // Browsers refuse the clipboard to pages without https: one key press copies what is marked.
    getSelection().selectAllChildren(source);
    source.select?.();
    announce("Marked: press Ctrl+C or ⌘C to copy");
  }
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  button.addEventListener("click", () => copy(source));
  button.hidden = false;
}
