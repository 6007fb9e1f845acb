// The matrix: keys move from cell to cell, and further rows come as they are needed.

const matrix = document.querySelector("[data-matrix]");
const keys = document.querySelector("[data-keys]");
if (keys && matrix) keys.hidden = false;

/** Links of a row, from its name to its last cell. */
const linksOf = (row) => [...row.querySelectorAll("th a, td.item a")];
const rowsOf = () => [...matrix.querySelectorAll("tbody tr")];
/** Pages of rows are bodies of their own: the row after a body's last is the next body's first. */
const after = (row) => row.nextElementSibling ?? row.parentElement.nextElementSibling?.firstElementChild;
const before = (row) => row.previousElementSibling ?? bodyBefore(row.parentElement)?.lastElementChild;
const bodyBefore = ({ previousElementSibling: one }) => (one?.matches("tbody") ? one : undefined);

function focusOn(row, column) {
  const links = row ? linksOf(row) : [];
  const link = links[Math.min(Math.max(column, 0), links.length - 1)];
  link?.focus();
  link?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

const steps = {
  ArrowDown: [1, 0],
  j: [1, 0],
  ArrowUp: [-1, 0],
  k: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

matrix?.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const row = event.target.closest("tbody tr");
  if (event.key === "/") {
    event.preventDefault();
    document.querySelector("[data-search]")?.focus();
    return;
  }
  if (!row) return;
  const column = linksOf(row).indexOf(event.target.closest("a"));
  const step = steps[event.key];
  if (step) {
    event.preventDefault();
    const next = step[0] === 1 ? after(row) : step[0] === -1 ? before(row) : row;
    focusOn(next, column + step[1]);
  } else if (event.key === "Home" || event.key === "End") {
    event.preventDefault();
    const rows = rowsOf();
    if (event.shiftKey) focusOn(event.key === "Home" ? rows[0] : rows.at(-1), column);
    else focusOn(row, event.key === "Home" ? 0 : Infinity);
  }
});

/** Appends the rows of the next page to this table. */
async function loadMore(link) {
  if (link.dataset.busy) return;
  link.dataset.busy = "yes";
  const words = link.textContent;
  link.textContent = link.dataset.loading;
  try {
    const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const rows = page.querySelector("[data-matrix] tbody");
    const hadFocus = document.activeElement === link;
    const last = rowsOf().at(-1);
    if (rows) matrix.append(document.adoptNode(rows));
    const next = page.querySelector('.pager [rel="next"]');
    const pager = link.closest(".pager");
    if (next) link.replaceWith(watched(document.adoptNode(next)));
    else pager.remove();
    if (hadFocus) focusOn(last && after(last), 0);
  } catch {
    // The link still leads to the next page by itself.
    link.textContent = words;
    delete link.dataset.busy;
    link.dataset.failed = "yes";
  }
}

const nearing = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void loadMore(target);
  },
  { rootMargin: "600px" },
);

/** Follows itself when it comes near, or is clicked. */
function watched(link) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || link.dataset.failed) return;
    event.preventDefault();
    void loadMore(link);
  });
  nearing.observe(link);
  return link;
}

const next = matrix && document.querySelector('.scroll .pager [rel="next"]');
if (next) watched(next);
