// The desk's page: its cards, its forms, and what the server answers to them.

import { relabel } from "../base/menu.js";
import { chosen } from "./desk_text.js";

export const desk = document.querySelector("[data-desk]");
export const one = (selector, root = desk) => root.querySelector(selector);
export const cardOf = (key) => document.getElementById(`i-${key}`);
export const cards = () => [...desk.querySelectorAll("[data-card]")];

// Read out at once, and gone from sight after a while.
let hush;
export function say(words) {
  clearTimeout(hush);
  one("[data-said]").textContent = words;
  hush = setTimeout(() => (one("[data-said]").textContent = ""), 8000);
}

export const openForm = () => one("[data-item-form]");

const state = { current: null, decided: [], placeRow: null };
let work = Promise.resolve();

// One act after another, however fast the keys come. What fails is said, and changes nothing.
export function perform(act) {
  work = work.then(act).catch(() => say(desk.dataset.failed));
  return work;
}

export const currentCard = () => cardOf(state.current);

export function choose(card, { focus = true } = {}) {
  if (!card) return;
  for (const old of desk.querySelectorAll(".is-current")) old.classList.remove("is-current");
  one("[aria-current]")?.removeAttribute("aria-current");
  state.current = card.dataset.card;
  card.classList.add("is-current");
  card.setAttribute("aria-current", "true");
  for (const mark of desk.querySelectorAll(`mark[data-item="${state.current}"]`)) mark.classList.add("is-current");
  if (!focus) return;
  card.focus({ preventScroll: true });
  card.closest(".desk-row, li").scrollIntoView({ block: "nearest" });
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

// Put the changed parts of the page in their places.
function take(answer) {
  for (const [key, html] of Object.entries(answer.blocks ?? {})) {
    one(`section[data-block="${CSS.escape(key)}"]`).outerHTML = html;
  }
  relabel(answer.menu ?? {});
  if ("lost" in answer) one("[data-lost]").innerHTML = answer.lost;
  if ("progress" in answer) one("[data-progress]").innerHTML = answer.progress;
}

// Send a form. The answer is parts of the page, or the form again with all that was typed and what is wrong.
export async function send(form) {
  const answered = await ask(form.action, { method: "POST", body: new FormData(form) });
  if (!answered.ok) throw new Error(answered.status);
  if (!answered.headers.get("Content-Type").includes("json")) {
    show(form.closest("[data-form]"), await answered.text());
    return;
  }
  const answer = await answered.json();
  one("[data-adding]")?.remove();
  take(answer);
  if (answer.well && form.dataset.act !== "undo") {
    state.decided.push(answer.item);
    choose(cardOf(answer.item), { focus: false });
    goOn(answer.message);
  } else {
    choose(cardOf(answer.item));
    say(answer.message);
  }
}

export function undo() {
  const key = state.decided.pop();
  const form = one("form[data-act=undo]", (key && cardOf(key)) || currentCard() || desk);
  return form && (key || form.closest("[data-card]") === currentCard()) ? send(form) : say(desk.dataset.nothing);
}

function show(holder, html) {
  holder.innerHTML = html;
  for (const row of holder.querySelectorAll("[data-place]")) row.append(pickButton(row));
  const control = ":is(textarea, select, input:not([type=hidden]))";
  // A new item begins with its kind, another form with its first field.
  const kind = "adding" in holder.dataset ? [".kind-form select"] : [];
  const first = ["[role=alert]", `.field--wrong ${control}`, ...kind, `.fields ${control}`];
  first.map((selector) => holder.querySelector(selector)).find(Boolean)?.focus();
  holder.scrollIntoView({ block: "nearest" });
}

export async function load(address, holder) {
  const answered = await ask(address);
  if (!answered.ok) throw new Error(answered.status);
  show(holder, await answered.text());
}

export function open(link) {
  if (!link) return undefined;
  closeForm();
  return load(link.href, one("[data-form]", link.closest("[data-card]")));
}

function closeForm() {
  openForm()?.closest("[data-form]").replaceChildren();
  one("[data-adding]")?.remove();
  state.placeRow = null;
}

// Leave a form as it is; where somebody else was first, its card is drawn anew.
export async function leave() {
  const isOld = openForm().querySelector("[data-now]") !== null;
  closeForm();
  if (isOld) take(await (await ask(currentCard().dataset.show)).json());
  choose(currentCard() ?? cards()[0]);
}

let pick = () => {};
export const onPick = (act) => (pick = act);

// Beside a form's words: choose them in the text instead of typing.
function pickButton(row) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-small button-secondary";
  button.textContent = desk.dataset.pick;
  button.addEventListener("click", () => {
    state.placeRow = row;
    pick(row.closest(".desk-row"));
  });
  return button;
}

export const backToForm = () => state.placeRow?.isConnected && one("textarea", state.placeRow).focus() === undefined;

// Chosen words go into the form that waits for them, else into a new item.
export async function use(selected = chosen()) {
  const row = state.placeRow?.isConnected ? state.placeRow : openForm() && one("[data-place]", openForm());
  if (row) {
    for (const name of ["words", "block", "start", "end"]) one(`[name$="-${name}"]`, row).value = selected[name];
    one("textarea", row).focus();
    state.placeRow = null;
    return;
  }
  closeForm();
  const holder = document.createElement("li");
  holder.dataset.adding = "";
  holder.dataset.form = "";
  one(".cards", selected.say.closest(".desk-row")).append(holder);
  const { block, start, end } = selected;
  await load(`${desk.dataset.add}?${new URLSearchParams({ block, start, end })}`, holder);
}
