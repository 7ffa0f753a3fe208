// New entries of a live blog: asks for the fragment now and then and offers what is new. Nothing moves under a
// reader's eyes before they ask for it. Without this script the page loaded again shows the same.
const live = document.getElementById("live");
const entries = live.querySelector(".live__entries");
const button = live.querySelector(".live__new");
let tag = "";
let waiting = null;

const ids = (place) => [...place.querySelectorAll(".entry")].map((entry) => entry.id);

function take() {
  if (!waiting) return;
  entries.replaceChildren(waiting);
  waiting = null;
  button.hidden = true;
  const first = entries.querySelector(".entry__time a");
  if (first) first.focus();
}

async function ask() {
  if (document.hidden) return;
  const headers = tag ? { "If-None-Match": tag } : {};
  const answer = await fetch(live.dataset.url, { headers, cache: "no-store" });
  if (answer.status !== 200) return;
  tag = answer.headers.get("ETag") ?? "";
  const made = document.createElement("template");
  made.innerHTML = await answer.text();
  const known = new Set(ids(entries));
  waiting = made.content;
  const isNew = ids(waiting).some((id) => !known.has(id));
  // Corrections of entries that stand there come in by themselves; new ones wait for the button.
  if (isNew) button.hidden = false;
  else if (button.hidden) entries.replaceChildren(waiting);
}

button.addEventListener("click", take);
setInterval(() => ask().catch(() => {}), Number(live.dataset.every) * 1000);
