// Selecting words by keyboard: the arrows move from word to word as the text runs, Shift widens.

import { allWords, chosen, pointAt } from "./desk_text.js";

export class WordSelection {
  // onMove is told the words at each step, onDone what was chosen (null: nothing).
  constructor(desk, { onMove, onDone }) {
    this.desk = desk;
    this.onMove = onMove;
    this.onDone = onDone;
    this.words = null;
  }

  get isOn() {
    return this.words !== null;
  }

  // Begin at the first word of a sentence.
  begin(say) {
    this.words = allWords(this.desk);
    const first = this.words.findIndex((word) => word.say === say);
    this.anchor = this.focus = Math.max(first, 0);
    this.show();
  }

  // True where the key meant something here.
  press(event) {
    const forward = getComputedStyle(this.words[this.focus].say).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    if (event.key === forward) this.move(1, event.shiftKey);
    else if (event.key === back) this.move(-1, event.shiftKey);
    else if (event.key === "ArrowDown") this.jump(1, event.shiftKey);
    else if (event.key === "ArrowUp") this.jump(-1, event.shiftKey);
    else if (event.key === "Enter") this.end(chosen());
    else if (event.key === "Escape") this.end(null);
    else return false;
    return true;
  }

  move(step, widen) {
    this.goTo(this.focus + step, widen);
  }

  // To the first word of the next or the previous sentence.
  jump(step, widen) {
    const here = this.words[this.focus].say;
    let place = this.focus;
    while (this.words[place]?.say === here) place += step;
    const there = this.words[place]?.say;
    while (step < 0 && there && this.words[place - 1]?.say === there) place -= 1;
    this.goTo(place, widen);
  }

  goTo(place, widen) {
    const wanted = this.words[place];
    if (!wanted) return;
    if (widen && wanted.say.dataset.block !== this.words[this.anchor].say.dataset.block) return;
    this.focus = place;
    if (!widen) this.anchor = place;
    this.show();
  }

  show() {
    const [first, last] = [this.anchor, this.focus].sort((a, b) => a - b).map((place) => this.words[place]);
    const [from, to] = [pointAt(first.say, first.start), pointAt(last.say, last.end)];
    window.getSelection().setBaseAndExtent(...from, ...to);
    this.words[this.focus].say.scrollIntoView({ block: "nearest" });
    this.onMove(chosen()?.words ?? "");
  }

  end(selected) {
    this.words = null;
    window.getSelection().removeAllRanges();
    this.onDone(selected);
  }
}
