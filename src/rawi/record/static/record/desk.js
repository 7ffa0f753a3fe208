// The review desk by keyboard. Without this script every link and form of the page works by itself.

import { chosen } from "./desk_text.js";
import { WordSelection } from "./desk_words.js";
import {
  backToForm,
  cardOf,
  cards,
  choose,
  currentCard,
  desk,
  leave,
  load,
  onPick,
  one,
  open,
  openForm,
  perform,
  say,
  send,
  step,
  undo,
  use,
} from "./desk_page.js";

const rtl = getComputedStyle(desk).direction === "rtl";
// By the place of the key where it gives no Latin letter: «ش» is the A of an Arabic keyboard.
const KEYS = {
  KeyJ: "next",
  ArrowDown: "next",
  [rtl ? "ArrowLeft" : "ArrowRight"]: "next",
  KeyK: "previous",
  ArrowUp: "previous",
  [rtl ? "ArrowRight" : "ArrowLeft"]: "previous",
  KeyA: "accept",
  KeyE: "amend",
  KeyR: "reject",
  KeyU: "undo",
  KeyS: "select",
  KeyN: "article",
};
const act = (name) => currentCard()?.querySelector(`[data-act="${name}"]`);
const COMMANDS = {
  next: () => step(1),
  previous: () => step(-1),
  accept: () => act("accept") && send(act("accept")),
  amend: () => open(act("amend")),
  reject: () => open(act("reject")),
  undo,
  select: () => (chosen() ? use() : startSelecting()),
  article: () => window.location.assign(one("[data-way=next]").href),
};

const selection = new WordSelection(desk, {
  onMove: say,
  onDone(selected) {
    one("[data-take]").hidden = true;
    if (selected) perform(() => use(selected));
    else if (!backToForm()) choose(currentCard() ?? cards()[0]);
  },
});

function startSelecting(row) {
  const there = row ?? currentCard()?.closest(".desk-row") ?? one(".desk-row");
  desk.focus({ preventScroll: true });
  selection.begin(one(".say", there));
  say(desk.dataset.selecting);
}
onPick(startSelecting);

const codeOf = (event) => (/^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code);
const isElsewhere = (target) => target !== document.body && !desk.contains(target);
const isTyping = (target) => target.closest("[data-item-form], input, select, textarea") !== null;

// The number of a reason chooses it and sends the form.
function pressNumber(event) {
  const reasons = event.target.closest(".reasons");
  const number = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]);
  const radio = number && event.target.type !== "text" && reasons?.querySelectorAll("[type=radio]")[number - 1];
  if (!radio) return false;
  radio.checked = true;
  perform(() => send(radio.form));
  return true;
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (selection.isOn) return selection.press(event);
  if (event.key === "Escape" && openForm()) return perform(leave) && true;
  if (isElsewhere(event.target) || event.shiftKey) return false;
  if (isTyping(event.target)) return pressNumber(event);
  const command = one("[data-keys-on]").checked && COMMANDS[KEYS[codeOf(event)]];
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
  const form = event.target;
  event.preventDefault();
  if ("kindForm" in form.dataset) {
    perform(() => load(`${form.action}?${new URLSearchParams(new FormData(form))}`, form.closest("[data-form]")));
  } else {
    perform(() => send(form));
  }
});

desk.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-act]");
  const mark = event.target.closest("mark[data-item]");
  if (link) {
    event.preventDefault();
    perform(() => (link.dataset.act === "close" ? leave() : open(link)));
  } else if (mark && !chosen()) {
    choose(cardOf(mark.dataset.item), { focus: false });
    cardOf(mark.dataset.item)?.scrollIntoView({ block: "nearest" });
  }
});

desk.addEventListener("focusin", (event) => {
  const card = event.target.closest("[data-card]");
  if (card && card !== currentCard()) choose(card, { focus: false });
});

// Words selected by pointer: a button takes them.
document.addEventListener("selectionchange", () => {
  const selected = selection.isOn ? null : chosen();
  one("[data-take]").hidden = !selected;
  one("[data-taken]").textContent = selected?.words ?? "";
});
one("[data-take]").addEventListener("mousedown", (event) => event.preventDefault());
one("[data-take] button").addEventListener("click", () => chosen() && perform(() => use()));

// Who needs their keys for something else turns ours off; the browser remembers.
const OFF = "rawi-desk-keys-off";
one("[data-keys-on]").checked = localStorage.getItem(OFF) === null;
one("[data-keys-on]").addEventListener("change", (event) => {
  if (event.target.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "1");
});

// A phone has few keys and little room.
if (matchMedia("(width < 60rem)").matches) one("[data-keys]").open = false;
desk.classList.add("desk--live");
choose(document.querySelector("[data-card]:target") ?? one("[data-waits]") ?? cards()[0], { focus: false });
