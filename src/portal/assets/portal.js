// What the reader prefers, kept in this browser alone. Pages are whole without it.
(() => {
  const root = document.documentElement;
  const kept = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing still shows the page.
    }
    return null;
  };
  const apply = (name, value) => {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  };
  root.classList.add("scripted");
  // Who chose an edition, and comes from elsewhere to a page of the other one, reads it in theirs; inside the site links keep the edition.
  const edition = root.lang.startsWith("zh-Hant") ? "hant" : "hans";
  const chosen = kept("edition");
  if (chosen && chosen !== edition && "twin" in root.dataset && !document.referrer.startsWith(`${location.origin}/`)) {
    const { pathname, search, hash } = location;
    location.replace((chosen === "hant" ? `/hant${pathname}` : pathname.replace(/^\/hant/, "")) + search + hash);
  }
  apply("theme", kept("theme"));
  apply("size", kept("size"));

  // Pages that were read stay readable without a network.
  if ("serviceWorker" in navigator) {
    // A private window may refuse: it then reads with a network only.
    addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => {}));
  }

  let install = null;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    install = event;
    for (const button of document.querySelectorAll("[data-install]")) button.hidden = false;
  });
  const showSize = () => {
    for (const button of document.querySelectorAll("button[data-size]"))
      button.setAttribute("aria-pressed", String(button.dataset.size === (root.dataset.size ?? "m")));
  };
  const nextTheme = () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    return dark ? "light" : "dark";
  };
  // In a page that is a file, the boxes of every page are files of their own, which know no page: not the article that is read here, nor the day.
  const fill = async (box) => {
    const answer = await fetch(box.dataset.href);
    if (!answer.ok) return;
    box.innerHTML = await answer.text();
    for (const link of box.querySelectorAll(`a[href="${CSS.escape(location.pathname)}"]`)) {
      if (link.closest("table")) link.setAttribute("aria-current", "date");
      else (link.closest("li") ?? link).remove();
    }
  };
  addEventListener("DOMContentLoaded", () => {
    // Without a network the plain links stay.
    for (const box of document.querySelectorAll("[data-box]")) fill(box).catch(() => {});
    showSize();
    document.addEventListener("click", (event) => {
      const other = event.target.closest("a[data-edition]");
      if (other) kept("edition", other.dataset.edition);
      const button = event.target.closest("button");
      if (!button) return;
      if (button.dataset.size) {
        const size = button.dataset.size === "m" ? "" : button.dataset.size;
        kept("size", size);
        apply("size", size);
        showSize();
      } else if ("themeSwitch" in button.dataset) {
        const theme = nextTheme();
        kept("theme", theme === (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light") ? "" : theme);
        apply("theme", kept("theme"));
      } else if ("print" in button.dataset) print();
      else if ("install" in button.dataset && install) install.prompt();
    });
  });
})();
