// Comments without a new page: loads the thread when the reader comes near it, sends what they write and shows it
// to them at once, counts their liking. Without this script links and forms do the same with pages of their own.
const PART = { headers: { "Rawi-Part": "1" } };
const SENT_SOMETHING = /(^|; )(__Host-)?answered=1/;
const LIKED = "rawi.liked";

const section = document.getElementById("comments");
const place = section.querySelector("[data-place]");
const write = section.querySelector("[data-write]");
const started = performance.now();
let member = null; // the line that says who is signed in

function parsed(text) {
  const page = document.createElement("template");
  page.innerHTML = text; // of our own server, as its pages are
  return page.content;
}

async function part(address) {
  const answer = await fetch(address, { ...PART, cache: "no-cache" });
  return answer.ok ? parsed(await answer.text()) : null;
}

// The thread

async function loadThread() {
  const thread = await part(section.dataset.part);
  if (!thread) return;
  section.querySelector("[data-title]").textContent = thread.querySelector("[data-thread]").dataset.words;
  place.replaceChildren(thread);
  showLiked(place);
}

function whenNear(element, act) {
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      watch.disconnect();
      act();
    },
    { rootMargin: "600px" },
  );
  watch.observe(element);
}

// What this browser has sent

async function loadOwn() {
  const own = await part(section.dataset.own);
  if (!own) return;
  member = own.querySelector("[data-member]");
  member?.remove();
  if (formOf()) showMember(formOf());
  showOwn(own, false);
}

function showOwn(own, isNew) {
  const before = section.querySelector("[data-own-list]");
  const [first] = own.querySelectorAll("li");
  if (!first) return;
  if (!isNew || !before) {
    before?.remove();
    write.before(own);
  } else {
    before.querySelector(`#${CSS.escape(first.id)}`)?.remove();
    before.prepend(first);
  }
  if (isNew) {
    first.tabIndex = -1;
    first.focus();
  }
}

// Who is signed in: name and address come from the account, and a name that it lacks is still asked for. What is
// wrong with a field is always shown.
function showMember(form) {
  if (!member) return;
  const who = form.querySelector(".comment_form__who");
  form.querySelector("[data-guest]")?.remove();
  who.before(member);
  for (const name of member.hasAttribute("data-named") ? ["name", "email"] : ["email"]) {
    const field = form.elements[name].closest(".form_field");
    field.hidden = form.elements[name].disabled = !field.querySelector(".form_field__error");
  }
  who.hidden = !who.querySelector(".form_field:not([hidden])");
}

// Writing

function formOf() {
  return section.querySelector("[data-comment-form]");
}

function newKey(form) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  form.elements.form_key.value = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Why something was not taken. What is no part of ours (a page of a server in between) is not shown.
function noticeIn(content) {
  const notice = content.querySelector("[role=alert]");
  if (!notice) throw new Error("no part of a page");
  return notice;
}

function say(words) {
  section.querySelector("[data-status]").textContent = words;
}

async function send(form) {
  form.elements.seconds.value = ((performance.now() - started) / 1000).toFixed(1);
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.action, { method: "POST", body, ...PART });
  const content = parsed(await answer.text());
  if (answer.status === 201) taken(form, content);
  else refused(form, content);
}

function taken(form, own) {
  form.querySelector("[role=alert]")?.remove();
  for (const fault of form.querySelectorAll(".form_field__error")) fault.remove();
  form.elements.text.value = "";
  form.elements.text.dispatchEvent(new Event("input"));
  answer(form, "", "");
  newKey(form);
  say(own.querySelector("strong")?.textContent ?? "");
  showOwn(own, true);
}

function refused(form, content) {
  const again = content.querySelector("[data-comment-form]");
  if (!again) {
    form.querySelector("[role=alert]")?.remove();
    form.prepend(noticeIn(content));
    return;
  }
  again.querySelector("[data-answered]").replaceWith(form.querySelector("[data-answered]"));
  form.replaceWith(again);
  // An account whose address does not come along is signed in no more.
  if (again.elements.email.closest(".form_field").querySelector(".form_field__error")) member = null;
  showMember(again);
  again.dispatchEvent(new CustomEvent("rawi:form", { bubbles: true }));
  again.querySelector("[role=alert]")?.focus();
}

async function onSubmit(event) {
  const form = event.target;
  if (form.matches("[data-like]")) return onLike(event);
  if (!form.matches("[data-comment-form]")) return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  say("");
  try {
    await send(form);
  } catch {
    say(section.dataset.lost);
  } finally {
    form.ariaBusy = "false";
  }
}

// Answering

function answer(form, pk, name) {
  form.elements.answers.value = pk;
  form.querySelector("[data-answered]").hidden = !pk;
  form.querySelector("[data-answered-name]").textContent = name;
}

function onClick(event) {
  const link = event.target.closest("[data-answer]");
  const form = formOf();
  if (!link || !form) return;
  event.preventDefault();
  const comment = link.closest(".comment");
  answer(form, link.dataset.answer, comment?.querySelector(".comment__name").textContent ?? "");
  form.scrollIntoView({ block: "start" });
  const { name } = form.elements;
  form.elements[name.value || name.disabled ? "text" : "name"].focus({ preventScroll: true });
}

// Liking; which ones this browser likes is kept in it alone

function liked() {
  try {
    return new Set(JSON.parse(localStorage.getItem(LIKED) ?? "[]"));
  } catch {
    return new Set();
  }
}

function showLiked(root) {
  const own = liked();
  for (const form of root.querySelectorAll("[data-like]")) {
    form.querySelector("button").setAttribute("aria-pressed", String(own.has(form.dataset.like)));
  }
}

async function onLike(event) {
  event.preventDefault();
  const form = event.target;
  const own = liked();
  const pk = form.dataset.like;
  const body = new URLSearchParams(own.has(pk) ? { undo: "1" } : {});
  const answered = await fetch(form.action, { method: "POST", body, ...PART }).catch(() => null);
  if (!answered?.ok) return notLiked(form, answered);
  if (own.has(pk)) own.delete(pk);
  else own.add(pk);
  localStorage.setItem(LIKED, JSON.stringify([...own].slice(-500)));
  const { likes } = await answered.json();
  unlikedIn(form)?.remove();
  form.querySelector("[data-likes]").textContent = likes || "";
  showLiked(form.parentElement);
}

// Why a liking was not counted stands below the comment's buttons.
function unlikedIn(form) {
  const next = form.parentElement.nextElementSibling;
  return next?.role === "alert" ? next : null;
}

async function notLiked(form, answered) {
  const notice = answered && parsed(await answered.text()).querySelector("[role=alert]");
  const said = unlikedIn(form) ?? document.createElement("p");
  form.parentElement.after(said);
  said.className = "form__errors";
  said.role = "alert";
  said.textContent = notice?.textContent ?? section.dataset.unliked;
}

section.addEventListener("submit", onSubmit);
section.addEventListener("click", onClick);
showLiked(section);
if (formOf()) newKey(formOf());
if (section.dataset.part) whenNear(section, loadThread);
if (section.dataset.own && SENT_SOMETHING.test(document.cookie)) whenNear(section, loadOwn);
