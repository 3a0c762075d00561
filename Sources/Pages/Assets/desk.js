// Adds to a desk that works without it: shortcuts that can be switched off, a button that copies, a word before a note is lost.
(() => {
  "use strict";
  const sheet = document.querySelector("[data-sheet]");
  const opener = document.querySelector("[data-keys-line]");
  const toggle = document.querySelector("[data-switch]");
  const key = "allie-shortcuts";
  let isOn = true;

  const remembered = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const remember = (value) => { try { localStorage.setItem(key, value); } catch { /* the switch then holds for this page */ } };

  const move = (step) => {
    const entries = [...document.querySelectorAll("[data-entry]")];
    if (!entries.length) return;
    const from = entries.findIndex((entry) => entry === document.activeElement);
    const at = from >= 0 ? from : entries.findIndex((entry) => entry.hasAttribute("aria-current"));
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), entries.length - 1);
    entries[next].focus();
  };

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    t: () => document.querySelector("[data-take] button")?.click(),
    "?": () => sheet.showModal(),
  };

  if (sheet && opener && toggle) {
    isOn = remembered() !== "off";
    toggle.checked = isOn;
    opener.hidden = false;
    opener.querySelector("[data-keys-open]").addEventListener("click", () => sheet.showModal());
    toggle.addEventListener("change", () => { isOn = toggle.checked; remember(isOn ? "on" : "off"); });
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.closest("input, textarea, select, [contenteditable], dialog");
      if (!isOn || isTyping || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    const source = document.getElementById(button.dataset.copy);
    const status = button.parentElement.querySelector("[data-copied]");
    if (!source || !status || !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(source.textContent);
        status.textContent = status.dataset.copied;
      } catch {
        getSelection().selectAllChildren(source);
      }
    });
  }

  const note = document.querySelector("[data-note]");
  const typed = note?.elements.namedItem("note");
  if (typed && !typed.readOnly) {
    let isSending = false;
    note.addEventListener("submit", () => { isSending = true; });
    addEventListener("beforeunload", (event) => {
      if (!isSending && typed.value !== typed.defaultValue) event.preventDefault();
    });
  }
})();
