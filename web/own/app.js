// Behaviour of the pages, by event delegation: works for what htmx swaps in later. Everything here improves a page
// that also works without it.
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);

  // Tabs: one panel at a time; without this script all panels stand below each other.
  function openTab(tab) {
    const list = tab.closest("[role=tablist]");
    for (const other of list.querySelectorAll("[role=tab]")) {
      const isOpen = other === tab;
      other.setAttribute("aria-selected", isOpen);
      other.tabIndex = isOpen ? 0 : -1;
      other.closest("li").classList.toggle("active", isOpen);
      const panel = document.getElementById(other.getAttribute("aria-controls"));
      if (panel) {
        panel.hidden = !isOpen;
        panel.classList.toggle("active", isOpen);
      }
    }
  }
  function prepareTabs(root) {
    for (const list of root.querySelectorAll("[role=tablist]")) {
      const open = $("[role=tab][aria-selected=true]", list) || $("[role=tab]", list);
      if (open) openTab(open);
    }
  }

  document.addEventListener("click", (event) => {
    const tab = event.target.closest("[role=tab]");
    if (tab) return openTab(tab);
    const opener = event.target.closest("[data-opens]");
    if (opener) return document.getElementById(opener.dataset.opens)?.showModal();
    if (event.target.closest("[data-closes]")) event.target.closest("dialog")?.close();
    if (event.target.closest("[data-prints]")) window.print();
    // A menu closes when something else is pressed.
    for (const menu of document.querySelectorAll("details.gj-menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener("keydown", (event) => {
    const tab = event.target.closest?.("[role=tab]");
    if (tab && ["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      const tabs = [...tab.closest("[role=tablist]").querySelectorAll("[role=tab]")];
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const next = step ? tabs.at((tabs.indexOf(tab) + step) % tabs.length) : event.key === "Home" ? tabs[0] : tabs.at(-1);
      event.preventDefault();
      openTab(next);
      next.focus();
    }
    if (event.key === "Escape") {
      const menu = $("details.gj-menu[open]");
      if (menu) {
        menu.open = false;
        $("summary", menu).focus();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      const search = $("#gj-search");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) return event.preventDefault();
    if (form.method === "post" && !form.hasAttribute("hx-post")) form.dataset.sent = "1";
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });

  // Checking one box at the head of a column checks the column.
  document.addEventListener("change", (event) => {
    const all = event.target.closest("[data-checks]");
    if (!all) return;
    for (const box of document.querySelectorAll(`input[name="${CSS.escape(all.dataset.checks)}"]`)) box.checked = all.checked;
  });

  // A half-written form is kept a few seconds after the last key, so that a closed window loses nothing.
  const waiting = new WeakMap();
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-draft]");
    if (!form) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(async () => {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
      const answer = await fetch(form.dataset.draft, { method: "POST", body: fields });
      const note = $("[data-draft-note]", form);
      if (answer.ok && note) note.hidden = false;
    }, 2500));
  });

  document.addEventListener("htmx:configRequest", (event) => {
    const token = $("meta[name=csrf-token]");
    if (token) event.detail.headers["X-CSRF-Token"] = token.content;
  });
  // Answers with mistakes to mend are pages too.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status === 422) event.detail.shouldSwap = true;
  });
  document.addEventListener("htmx:load", (event) => prepareTabs(event.target));
  // The session: two minutes before it runs out the page asks whether to go on; any tab's answer counts for all.
  const note = $("[data-session-seconds]");
  const sessionDialog = $("#session-dialog");
  if (note && sessionDialog) {
    const key = "gj-session-until";
    const remember = (seconds) => {
      const until = Date.now() + seconds * 1000;
      try { localStorage.setItem(key, String(until)); } catch { /* without storage each tab counts alone */ }
      return until;
    };
    let until = remember(Number(note.dataset.sessionSeconds));
    const show = (name, isShown) => {
      for (const part of sessionDialog.querySelectorAll(`[data-session-${name}]`)) part.hidden = !isShown;
    };
    const look = () => {
      try { until = Math.max(until, Number(localStorage.getItem(key))); } catch { /* as above */ }
      const left = until - Date.now();
      show("soon", left > 0);
      show("ended", left <= 0);
      if (left < 120000 && !sessionDialog.open) sessionDialog.showModal();
      if (left >= 120000 && sessionDialog.open) sessionDialog.close();
    };
    setInterval(look, 5000);
    document.addEventListener("visibilitychange", look);
    document.addEventListener("click", async (event) => {
      if (!event.target.closest("[data-session-extend]")) return;
      event.preventDefault();
      const answer = await fetch("/session.json", { headers: { Accept: "application/json" } });
      if (!answer.ok) {
        until = 0;
        return look();
      }
      const session = await answer.json();
      until = remember(session.seconds_left);
      note.firstChild.data = note.firstChild.data.replace(/\d\d:\d\d/, session.until);
      look();
    });
  }

  document.documentElement.classList.add("has-script");
  prepareTabs(document);
  $("[data-focus]")?.focus();
})();
