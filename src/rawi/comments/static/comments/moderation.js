// Moderation by keyboard. Without this script every link and form of the page works by itself.

import {
  cards,
  choose,
  countPicked,
  currentCard,
  desk,
  leave,
  one,
  open,
  openForm,
  perform,
  pick,
  picked,
  send,
  step,
  undo,
} from "./moderation_page.js";

// By the place of the key where it gives no Latin letter: «ش» is the A of an Arabic keyboard.
const KEYS = {
  KeyJ: "next",
  ArrowDown: "next",
  KeyK: "previous",
  ArrowUp: "previous",
  KeyA: "approve",
  KeyR: "reject",
  KeyW: "withhold",
  KeyU: "undo",
  KeyF: "feature",
  KeyX: "pick",
  KeyO: "more",
  KeyN: "page",
};
const act = (name) => currentCard()?.querySelector(`[data-act="${name}"]`);
const many = (name) => one(`[data-many] button[value=${name}]`);

// Of the chosen comments, else of the current one.
function decide(name) {
  if (picked().length) return send(one("[data-many]"), many(name));
  const way = act(name);
  return way && (way.matches("form") ? send(way) : open(way));
}

const COMMANDS = {
  next: () => step(1),
  previous: () => step(-1),
  approve: () => decide("approve"),
  reject: () => decide("reject"),
  withhold: () => decide("withhold"),
  feature: () => act("feature") && send(act("feature")),
  undo,
  pick: () => pick([one("[data-pick]", currentCard())]),
  all: () => pick(desk.querySelectorAll("[data-pick]"), !one("[data-pick-all]").checked),
  more: () => (one("[data-more]", currentCard()).open = !one("[data-more]", currentCard()).open),
  page: () => window.location.assign(one("[data-way=next]").href),
};

const codeOf = (event) => (/^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code);
const isElsewhere = (target) => target !== document.body && !desk.contains(target);
const isTyping = (target) =>
  target.closest("[data-item-form], .sieve, select, textarea, input:not([type=checkbox])") !== null;

// The number of a reason chooses it and sends the form; the tenth has 0.
function pressNumber(event) {
  const reasons = event.target.closest(".reasons");
  const number = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  if (!reasons || number === undefined || event.target.matches("textarea")) return false;
  const radio = reasons.querySelectorAll("[type=radio]")[(Number(number) || 10) - 1];
  if (!radio) return false;
  radio.checked = true;
  perform(() => send(radio.form));
  return true;
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === "Escape" && openForm()) return perform(leave) && true;
  if (isElsewhere(event.target)) return false;
  if (isTyping(event.target)) return pressNumber(event);
  const name = event.key === "*" ? "all" : !event.shiftKey && KEYS[codeOf(event)];
  const command = currentCard() && one("[data-keys-on]").checked && COMMANDS[name];
  return command ? perform(command) && true : false;
}

// Before the admin's own keys: Escape in a form of ours is no matter of the sidebar's.
window.addEventListener(
  "keydown",
  (event) => {
    if (!press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

desk.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  event.preventDefault();
  perform(() => send(event.target, event.submitter));
});

desk.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-act]");
  if (!link) return;
  event.preventDefault();
  perform(() => (link.dataset.act === "close" ? leave() : open(link)));
});

desk.addEventListener("change", (event) => {
  if (event.target.matches("[data-pick-all]")) pick(desk.querySelectorAll("[data-pick]"), event.target.checked);
  else if (event.target.matches("[data-pick]")) countPicked();
});

desk.addEventListener("focusin", (event) => {
  const card = event.target.closest("[data-card]");
  if (card && card !== currentCard()) choose(card, { focus: false });
});

function begin() {
  // Who needs their keys for something else turns ours off; the browser remembers.
  const OFF = "rawi-moderation-keys-off";
  one("[data-keys-on]").checked = localStorage.getItem(OFF) === null;
  one("[data-keys-on]").addEventListener("change", (event) => {
    if (event.target.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  });
  // A phone has few keys and little room; who knows the keys closes their list for good.
  const CLOSED = "rawi-moderation-keys-closed";
  const list = one("[data-keys]");
  list.open = !matchMedia("(width < 60rem)").matches && localStorage.getItem(CLOSED) === null;
  one("summary", list).addEventListener("click", () => {
    if (list.open) localStorage.setItem(CLOSED, "1");
    else localStorage.removeItem(CLOSED);
  });
  countPicked();
  choose(document.querySelector("[data-card]:target") ?? one("[data-waits]") ?? cards()[0], { focus: false });
}

desk.classList.add("desk--live");
if (cards().length) begin();
