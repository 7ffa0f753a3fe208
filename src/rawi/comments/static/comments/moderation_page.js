// The moderators' page: its cards, its forms, and what the server answers to them.

import { relabel } from "../base/menu.js";

export const desk = document.querySelector("[data-desk]");
export const one = (selector, root = desk) => root.querySelector(selector);
export const cardOf = (key) => document.getElementById(`c-${key}`);
export const cards = () => [...desk.querySelectorAll("[data-card]")];

// Read out at once, and gone from sight after a while.
let hush;
export function say(words) {
  clearTimeout(hush);
  one("[data-said]").textContent = words;
  hush = setTimeout(() => (one("[data-said]").textContent = ""), 8000);
}

// decided: keys of what was decided here, the latest last; what was decided together is undone together.
const state = { current: null, decided: [] };
let work = Promise.resolve();

// One act after another, however fast the keys come. What fails is said, and changes nothing.
export function perform(act) {
  work = work.then(act).catch(() => say(desk.dataset.failed));
  return work;
}

export const currentCard = () => cardOf(state.current);
export const openForm = () => one("[data-item-form]");

export function choose(card, { focus = true } = {}) {
  if (!card) return;
  for (const old of desk.querySelectorAll(".is-current")) {
    old.classList.remove("is-current");
    old.removeAttribute("aria-current");
  }
  state.current = card.dataset.card;
  card.classList.add("is-current");
  card.setAttribute("aria-current", "true");
  if (!focus) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

export function step(by) {
  const all = cards();
  const place = all.indexOf(currentCard());
  choose(all[place < 0 ? 0 : Math.min(Math.max(place + by, 0), all.length - 1)]);
}

// The next card that waits, from the chosen one on and round.
function goOn(message) {
  const all = cards();
  const place = all.indexOf(currentCard());
  const next = [...all.slice(place + 1), ...all.slice(0, place + 1)].find((card) => "waits" in card.dataset);
  say(next ? message : `${message} ${desk.dataset.finished}`);
  choose(next ?? all[place]);
}

function ask(address, options = {}) {
  return fetch(address, { ...options, headers: { "X-Requested-With": "XMLHttpRequest" } });
}

// Put the changed cards in their places, as open as they were.
function take(answer) {
  for (const [key, html] of Object.entries(answer.cards)) {
    const old = cardOf(key);
    if (!old) continue;
    const isOpen = one("[data-more]", old).open;
    old.outerHTML = html;
    one("[data-more]", cardOf(key)).open = isOpen;
  }
  for (const [queue, count] of Object.entries(answer.counts)) {
    one(`[data-count="${queue}"]`).textContent = count;
  }
  relabel(answer.menu);
  countPicked();
}

// Send a form. The answer is cards, or a form that asks for more or says what is wrong.
export async function send(form, button) {
  const answered = await ask(form.action, { method: "POST", body: new FormData(form, button) });
  if (!answered.ok) throw new Error(answered.status);
  if (!answered.headers.get("Content-Type").includes("json")) {
    show(form.closest("[data-form]") ?? one("[data-many-form]"), await answered.text());
    return;
  }
  const answer = await answered.json();
  const keys = Object.keys(answer.cards);
  closeForm();
  take(answer);
  if (answer.well && form.dataset.act !== "undo") state.decided.push(keys);
  choose(cardOf(keys.at(-1)), { focus: false });
  if (answer.well && form.dataset.act !== "undo") goOn(answer.message);
  else {
    choose(cardOf(keys[0]));
    say(answer.message);
  }
}

// Undo what was decided last here, else what the chosen card allows.
export async function undo() {
  const keys = state.decided.pop() ?? [state.current];
  const forms = keys.map((key) => one("form[data-act=undo]", cardOf(key) ?? desk)).filter(Boolean);
  if (!forms.length) say(desk.dataset.nothing);
  for (const form of forms) await send(form);
}

function show(holder, html) {
  holder.innerHTML = html;
  const first = ["[role=alert] ~ * input", "input[type=radio]", "textarea"];
  first.map((selector) => holder.querySelector(selector)).find(Boolean)?.focus();
  holder.scrollIntoView({ block: "nearest" });
}

export async function open(link) {
  if (!link) return;
  closeForm();
  const answered = await ask(link.href);
  if (!answered.ok) throw new Error(answered.status);
  show(one("[data-form]", link.closest("[data-card]")), await answered.text());
}

function closeForm() {
  openForm()?.closest("[data-form]").replaceChildren();
}

export function leave() {
  closeForm();
  choose(currentCard() ?? cards()[0]);
}

export const picked = () => [...desk.querySelectorAll("[data-pick]:checked")];

// Cards are scrolled to below the bar that stays in sight.
const bar = one("[data-many]");
if (bar) {
  const measured = new ResizeObserver(() => desk.style.setProperty("--many-height", `${bar.offsetHeight}px`));
  measured.observe(bar);
}

export function countPicked() {
  const all = desk.querySelectorAll("[data-pick]");
  one("[data-picked]").textContent = picked().length;
  one("[data-pick-all]").checked = all.length > 0 && picked().length === all.length;
}

export function pick(boxes, isOn) {
  for (const box of boxes) box.checked = isOn ?? !box.checked;
  countPicked();
  say(`${one("[data-picked]").closest(".many__count").textContent}`);
}
