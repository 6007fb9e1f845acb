// An application: a click on a tick or a page shows it beside the checklist, without losing one's place.

const viewer = () => document.getElementById("viewer");

async function show(address, keep) {
  viewer().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("viewer");
    if (!fresh) throw new Error("no viewer");
    viewer().replaceWith(document.adoptNode(fresh));
    for (const line of document.querySelectorAll(".checklist > li"))
      line.classList.toggle("chosen", page.getElementById(line.id)?.classList.contains("chosen") ?? false);
    if (keep) history.pushState({ viewer: address }, "", address);
    // On a phone the document stands below: go there. At a desk it is in sight, and the focus stays.
    if (matchMedia("(max-width: 68rem)").matches) viewer().scrollIntoView({ block: "start" });
  } catch {
    location.assign(address);
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-view]");
  if (!link || !viewer() || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void show(link.href, true);
});

addEventListener("popstate", () => {
  if (viewer()) void show(location.href, false);
});

/** A word of the list below the page, and its mark on the page, light up together. */
function lightUp(event, on) {
  const word = event.target.closest?.("[data-marked]");
  if (!word) return;
  for (const mark of document.querySelectorAll(`[data-mark="${word.dataset.marked}"]`))
    mark.classList.toggle("lit", on);
}
document.addEventListener("mouseover", (event) => lightUp(event, true));
document.addEventListener("mouseout", (event) => lightUp(event, false));
