// Adds to a chat that works without it: answers hang under the words, a message that did not arrive can be sent again.
(() => {
  "use strict";
  const log = document.querySelector("[data-log]");
  const form = document.querySelector("[data-say]");
  if (!log || !form) return;
  const words = form.elements.namedItem("words");
  let line = Promise.resolve();

  const stamp = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
  const hex = (byte) => byte.toString(16).padStart(2, "0");
  const eventID = () => crypto.randomUUID ? crypto.randomUUID() : Array.from(crypto.getRandomValues(new Uint8Array(16)), hex).join("");
  const show = (turn) => turn.scrollIntoView({ block: "nearest" });

  const setState = (turn, id) => {
    turn.querySelector("[data-state]")?.remove();
    return id ? turn.appendChild(stamp(id)) : null;
  };

  // One after the other: an answer may depend on the one before.
  const say = (said, fields) => {
    const turn = stamp("said");
    turn.querySelector("[data-words]").textContent = said;
    log.append(turn);
    fields.set("event", eventID());
    send(turn, said, fields);
  };

  const send = (turn, said, fields) => {
    setState(turn, "sending");
    show(turn);
    line = line.then(() => deliver(turn, said, fields));
  };

  const deliver = async (turn, said, fields) => {
    let status = 0;
    try {
      const response = await fetch(form.action, {
        method: "POST", body: fields, credentials: "same-origin", redirect: "error",
        headers: { Accept: `${log.dataset.fragment}, text/html;q=0.5` }, signal: AbortSignal.timeout(20000),
      });
      status = response.status;
      const answer = document.createElement("template");
      if (response.ok) answer.innerHTML = await response.text();
      const turns = answer.content.querySelectorAll("[data-turn]");
      if (turns.length !== 1) throw new Error("no answer");
      setState(turn, null);
      log.append(turns[0]);
      show(log.lastElementChild);
    } catch {
      trouble(turn, said, fields, status);
    }
  };

  // The words stay on the screen. The same message sent again has the same event, so it counts once.
  const trouble = (turn, said, fields, status) => {
    const id = { 401: "over", 403: "over", 413: "long", 429: "busy", 503: "busy" }[status] ?? "failed";
    const state = setState(turn, id);
    const retry = state.querySelector("[data-retry]");
    if (retry) retry.addEventListener("click", () => { words.focus(); send(turn, said, fields); });
    else if (!words.value) words.value = said;
    show(turn);
  };

  const fieldsOf = (from, button) => new URLSearchParams(new FormData(from, button));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = words.value.trim();
    if (!said) return;
    const fields = fieldsOf(form);
    words.value = "";
    words.focus();
    say(said, fields);
  });

  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    form.requestSubmit();
  });

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-choices]") || !event.submitter) return;
    event.preventDefault();
    say(event.submitter.textContent.trim(), fieldsOf(event.target, event.submitter));
  });

  document.querySelector("[data-keys]").hidden = false;
  if (matchMedia("(hover: hover)").matches) words.focus({ preventScroll: true });
})();
