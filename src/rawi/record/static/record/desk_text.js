// Places in a sentence of the desk. Offsets count code points of its text, as the server counts them;
// a line break of the text is <br> here and one code point there.

const length = (text) => Array.from(text).length;

function* leaves(say) {
  const walker = document.createTreeWalker(say, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE || node.nodeName === "BR") yield node;
  }
}

const textIn = (leaf) => (leaf.nodeName === "BR" ? "\n" : leaf.data);

export const textOf = (say) => [...leaves(say)].map(textIn).join("");

// The DOM's point at an offset of the sentence.
export function pointAt(say, offset) {
  let left = offset;
  let last = [say, 0];
  for (const leaf of leaves(say)) {
    const signs = Array.from(textIn(leaf));
    if (leaf.nodeType === Node.TEXT_NODE) {
      if (left <= signs.length) return [leaf, signs.slice(0, left).join("").length];
      last = [leaf, leaf.data.length];
    }
    left -= signs.length;
  }
  return last;
}

// The offset in the sentence of a point of the DOM.
function offsetAt(say, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(say);
  range.setEnd(node, offset);
  const piece = range.cloneContents();
  return [...leaves(piece)].reduce((sum, leaf) => sum + length(textIn(leaf)), 0);
}

const sayOf = (node) => (node instanceof Element ? node : node.parentElement)?.closest(".say[data-block]");

// What is selected, in the block's own offsets; null where nothing of one block is.
export function chosen() {
  const selection = window.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const [first, last] = [sayOf(range.startContainer), sayOf(range.endContainer)];
  if (!first || !last || first.dataset.block !== last.dataset.block) return null;
  const start = Number(first.dataset.start) + offsetAt(first, range.startContainer, range.startOffset);
  const end = Number(last.dataset.start) + offsetAt(last, range.endContainer, range.endOffset);
  const words = wordsBetween(first.dataset.block, start, end);
  const trimmed = words.trim();
  if (!trimmed) return null;
  const skipped = length(words.slice(0, words.indexOf(trimmed)));
  return {
    say: first,
    block: first.dataset.block,
    start: start + skipped,
    end: start + skipped + length(trimmed),
    words: trimmed,
  };
}

// The block's words between two offsets; what stands between two sentences is white space.
function wordsBetween(block, start, end) {
  const signs = [];
  for (const say of document.querySelectorAll(`.say[data-block="${CSS.escape(block)}"]`)) {
    const from = Number(say.dataset.start);
    while (signs.length < from) signs.push(" ");
    signs.push(...Array.from(textOf(say)));
  }
  return signs.slice(start, end).join("");
}

const WORD = /\p{N}+(?:[.,٫٬/-]\p{N}+)*|[\p{L}\p{M}\p{N}_]+/gu;

// Every word of the text in order: its sentence and its offsets there.
export function allWords(root) {
  return [...root.querySelectorAll(".say[data-block]")].flatMap((say) => {
    const text = textOf(say);
    return [...text.matchAll(WORD)].map((match) => {
      const start = length(text.slice(0, match.index));
      return { say, start, end: start + length(match[0]) };
    });
  });
}
