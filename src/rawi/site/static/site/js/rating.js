// Ratings without a new page: shows the counts as they are now, and the reader's own answer as chosen.
// Without this script the form works as any form does. A module: its names meet those of no other script.
const rating = document.getElementById("rating");
const form = rating.querySelector("form");
const status = rating.querySelector("[data-status]");
const ANSWERED = /(^|; )(__Host-)?answered=1/;

function showCounts(counts) {
  rating.querySelector("[data-words]").textContent = counts.words;
  for (const place of rating.querySelectorAll("[data-count]")) {
    place.textContent = counts[place.dataset.count];
  }
  if (form && !counts.is_open) {
    form.hidden = true;
    status.textContent = rating.dataset.closed;
  }
}

// Focus goes to the first button before the one that has it vanishes: it would be lost with it.
function hide(button, isHidden) {
  if (isHidden && document.activeElement === button) form.querySelector("button").focus();
  button.hidden = isHidden;
}

function showOwn(own) {
  for (const button of form.querySelectorAll("button")) {
    if (button.value !== "none") button.setAttribute("aria-pressed", String(button.value === own));
    else hide(button, own === "none");
  }
}

async function read(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : null;
}

async function send(button) {
  const body = new URLSearchParams({ answer: button.value });
  const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
  const said = await answer.json();
  if (!answer.ok) return said.fault;
  showCounts(said);
  showOwn(said.own);
  return said.own === "none" ? rating.dataset.takenBack : rating.dataset.saved;
}

async function onSubmit(event) {
  event.preventDefault();
  // A second press before the first was answered would be another reader's to a browser without a cookie.
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  try {
    status.textContent = await send(event.submitter ?? form.querySelector("button"));
  } catch {
    status.textContent = rating.dataset.lost;
  } finally {
    form.ariaBusy = "false";
  }
}

async function begin() {
  const counts = await read(rating.dataset.counts);
  if (counts) showCounts(counts);
  if (!form) return;
  const own = ANSWERED.test(document.cookie) ? await read(rating.dataset.own) : null;
  showOwn(own ? own.own : "none");
}

form?.addEventListener("submit", onSubmit);
begin().catch(() => {});
