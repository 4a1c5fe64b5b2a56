// What pages show to a reader who is logged in. Pages are the same for all; whoever is not logged in asks nothing, and the forms work without this.
(() => {
  const root = document.documentElement;
  for (const notice of document.querySelectorAll("[data-insecure]")) notice.hidden = isSecureContext;
  if (!/(?:^|; )dateline-reader-here=1/.test(document.cookie)) return;

  const own = (selector) => document.querySelector(selector);
  const keep = own("form[data-keep]");
  const follow = own("form[data-follow]");
  const api = (path, method, body) =>
    fetch(`/api/me${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      keepalive: true,
    });

  /** A form that keeps or follows: a press of its button is answered on the spot, and taken back where the server refuses. */
  const switching = (form, path, isOn) => {
    const button = form.querySelector("button");
    const show = (pressed) => button.setAttribute("aria-pressed", String(pressed));
    show(isOn);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const next = button.getAttribute("aria-pressed") !== "true";
      show(next);
      const answer = await api(path, next ? "PUT" : "DELETE").catch(() => null);
      if (answer?.ok) return;
      show(!next);
      // The form's own way says what is wrong, or where to log in.
      if (next) form.submit();
    });
  };

  const prefer = ({ size, theme }) => {
    for (const [name, value] of Object.entries({ size, theme })) {
      try {
        if (value) localStorage.setItem(name, value);
        else localStorage.removeItem(name);
      } catch {
        // A browser that keeps nothing still shows it on this page.
      }
      if (value) root.dataset[name] = value;
      else delete root.dataset[name];
    }
    for (const button of document.querySelectorAll("button[data-size]"))
      button.setAttribute("aria-pressed", String(button.dataset.size === (size ?? "m")));
  };

  const greet = ({ reader, unread }) => {
    const link = own("[data-me]");
    if (!link) return;
    for (const other of document.querySelectorAll("[data-strangers]")) other.hidden = true;
    link.hidden = false;
    link.querySelector("[data-name]").textContent = reader.name;
    const news = link.querySelector("[data-news]");
    news.hidden = unread === 0;
    news.querySelector("b").textContent = unread < 99 ? unread : "99+";
  };

  /** Buttons and links of the page that change how one reads; the page's own script has done its part by the time that this is sent. */
  const remember = (event) => {
    const button = event.target.closest("button[data-size], button[data-theme-switch]");
    const script = event.target.closest("a[data-edition]")?.dataset.edition;
    if (script) api("/preferences", "PUT", { script });
    if (button) setTimeout(() => api("/preferences", "PUT", { size: root.dataset.size ?? "m", theme: root.dataset.theme ?? "" }));
  };

  /** The form below an article, which strangers reach on a page of its own: it is sent from where one reads, and an answer says which comment it is to. */
  const commenting = (box) => {
    const form = box.querySelector("form");
    const part = (name) => form.querySelector(`[data-${name}]`);
    const say = (name, sentence) => {
      for (const one of ["refused", "taken"]) {
        part(one).hidden = one !== name;
        part(one).textContent = one === name ? sentence : "";
      }
    };
    const answerTo = (number) => {
      form.elements.reply.value = number;
      part("answered").hidden = number === "";
      part("answered").querySelector("b").textContent = number;
    };
    box.hidden = false;
    own("[data-comment-link]").hidden = true;
    part("answer-none").addEventListener("click", () => answerTo(""));
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-reply]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      answerTo(link.dataset.reply);
      form.elements.text.focus();
    });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("[type=submit]");
      button.disabled = true;
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
      }).catch(() => null);
      const said = (await answer?.json().catch(() => null)) ?? { message: form.dataset.unreached };
      button.disabled = false;
      if (!answer?.ok) return say("refused", said.message);
      form.reset();
      answerTo("");
      say("taken", said.message ?? "");
      if (!said.path) return;
      const there = new URL(said.path, location.href);
      const isHere = there.pathname === location.pathname && there.search === location.search;
      location.assign(there);
      if (isHere) location.reload();
    });
  };

  const asked = new URLSearchParams();
  if (keep) asked.set("article", keep.dataset.keep);
  if (follow) asked.set("object", follow.dataset.follow);
  api(`?${asked}`, "GET")
    .then((answer) => (answer.ok ? answer.json() : { reader: null }))
    .then((me) => {
      if (!me.reader) return;
      greet(me);
      prefer(me.preferences);
      if (keep) switching(keep, `/favourites/${keep.dataset.keep}`, me.isFavourite);
      if (follow) switching(follow, `/follows/${follow.dataset.follow}`, me.isFollowed);
      const box = own("[data-comment-box]");
      if (box && !me.reader.isBlocked) commenting(box);
      document.addEventListener("click", remember);
      root.classList.add("logged-in");
    })
    .catch(() => {
      // Off line: the page is whole as it is.
    });
})();
