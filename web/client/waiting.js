// While an application is being checked anew, its page is asked again until that is done.

const pauses = [500, 700, 1000, 1500, 2000, 3000, 5000, 8000];

async function askAgain(attempt) {
  const pending = document.querySelector("[data-pending]");
  if (!pending || attempt >= pauses.length) return;
  await new Promise((done) => setTimeout(done, pauses[attempt]));
  // Nobody's half-written reason is thrown away.
  const writing = [...document.querySelectorAll("details.act[open] input[name=reason]")].some(
    (one) => one.value !== "",
  );
  if (writing) return;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page.querySelector("[data-pending]")) return askAgain(attempt + 1);
  for (const place of [".facts", ".left"]) {
    const fresh = page.querySelector(place);
    if (fresh) document.querySelector(place)?.replaceWith(document.adoptNode(fresh));
  }
  pending.remove();
}

void askAgain(0);
