// Counts down what may still be written, in the characters that a reader sees (grapheme clusters, UAX #29).
const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function lengthOf(text) {
  let count = 0;
  for (const _ of segmenter.segment(text.replaceAll("\r\n", "\n").trim())) count += 1;
  return count;
}

for (const area of document.querySelectorAll("textarea[data-most]")) {
  const counter = document.getElementById(`${area.id}-counter`);
  const most = Number(area.dataset.most);
  const language = document.documentElement.lang;
  const printed = new Intl.NumberFormat(/[٠-٩]/.test(counter.textContent) ? `${language}-u-nu-arab` : `${language}-u-nu-latn`);
  const show = () => {
    const left = most - lengthOf(area.value);
    counter.textContent = `${printed.format(left)} / ${printed.format(most)}`;
    counter.classList.toggle("form__counter--over", left < 0);
    area.setAttribute("aria-invalid", String(left < 0));
  };
  area.setAttribute("aria-describedby", counter.id);
  area.addEventListener("input", show);
  show();
}
