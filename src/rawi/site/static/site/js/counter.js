// Counts down what may still be written, in the characters that a reader sees (grapheme clusters, UAX #29).
const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function lengthOf(text) {
  let count = 0;
  for (const _ of segmenter.segment(text.replaceAll("\r\n", "\n").trim())) count += 1;
  return count;
}

function begin(area) {
  const counter = document.getElementById(`${area.id}-counter`);
  const most = Number(area.dataset.most);
  const language = document.documentElement.lang;
  const printed = new Intl.NumberFormat(/[٠-٩]/.test(counter.textContent) ? `${language}-u-nu-arab` : `${language}-u-nu-latn`, { useGrouping: false });
  const show = () => {
    const left = most - lengthOf(area.value);
    counter.textContent = `${printed.format(left)} / ${printed.format(most)}`;
    counter.classList.toggle("form__counter--over", left < 0);
    area.setAttribute("aria-invalid", String(left < 0));
  };
  const described = (area.getAttribute("aria-describedby") ?? "").split(" ");
  area.setAttribute("aria-describedby", [...described, counter.id].join(" ").trim());
  area.addEventListener("input", show);
  show();
}

function beginAll(root) {
  for (const area of root.querySelectorAll("textarea[data-most]")) begin(area);
}

// A form that a script puts into the page says so with this event.
document.addEventListener("rawi:form", (event) => beginAll(event.target));
beginAll(document);
