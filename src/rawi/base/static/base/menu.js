// The numbers in the menu, which Wagtail draws once: a desk's script says them anew after each act.

// labels: what each address in the menu is called now.
export function relabel(labels) {
  for (const link of document.querySelectorAll("#wagtail-sidebar a[href]")) {
    const label = labels[link.getAttribute("href")];
    if (label) link.querySelector(".menuitem-label").textContent = label;
  }
}
