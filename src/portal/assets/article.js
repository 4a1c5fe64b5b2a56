// What an article adds to the browser's own: a player that leaps and remembers, pictures to leaf through, the system's sheet for sharing.
(() => {
  const kept = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing plays all the same.
    }
    return null;
  };

  /** Seconds before which, and before the end of which, nobody wants to be taken back. */
  const EDGE = 10;
  for (const box of document.querySelectorAll("[data-player]")) {
    const media = box.querySelector("audio, video");
    if (!media) continue;
    const key = `played:${box.dataset.player}`;
    let noted = 0;
    const note = () => {
      noted = media.currentTime;
      const isMiddle = noted > EDGE && noted < media.duration - EDGE;
      kept(key, isMiddle ? String(Math.floor(noted)) : null);
    };
    const resume = () => {
      const from = Number(kept(key));
      if (from > EDGE && from < media.duration - EDGE && media.currentTime === 0) media.currentTime = from;
    };
    if (media.readyState > 0) resume();
    else media.addEventListener("loadedmetadata", resume, { once: true });
    media.addEventListener("timeupdate", () => {
      if (Math.abs(media.currentTime - noted) >= 5) note();
    });
    media.addEventListener("pause", note);
    media.addEventListener("ended", () => kept(key, null));
    media.addEventListener("play", () => {
      for (const other of document.querySelectorAll("audio, video")) if (other !== media) other.pause();
    });
    const speed = box.querySelector("[data-speed]");
    if (!speed) continue;
    const play = (rate) => {
      media.defaultPlaybackRate = rate;
      media.playbackRate = rate;
    };
    if ([...speed.options].some(({ value }) => value === kept("speed"))) speed.value = kept("speed");
    play(Number(speed.value));
    speed.addEventListener("change", () => {
      kept("speed", speed.value === "1" ? null : speed.value);
      play(Number(speed.value));
    });
    for (const button of box.querySelectorAll("[data-skip]"))
      button.addEventListener("click", () => {
        media.currentTime = Math.max(0, Math.min(media.currentTime + Number(button.dataset.skip), media.duration || 0));
      });
  }
  document.addEventListener("click", (event) => {
    const cue = event.target.closest("a[data-seek]");
    const media = document.querySelector(".player audio, .player video");
    if (!cue || !media) return;
    event.preventDefault();
    media.currentTime = Number(cue.dataset.seek);
    media.play();
    media.focus();
  });

  for (const gallery of document.querySelectorAll("[data-gallery]")) {
    const frames = gallery.querySelector(".frames");
    const figures = [...frames.children];
    const status = gallery.querySelector("[role=status]");
    let at = 0;
    const show = (i, behavior) => {
      const wanted = Math.max(0, Math.min(i, figures.length - 1));
      frames.scrollTo({ left: figures[wanted].offsetLeft - frames.offsetLeft, behavior });
      told(wanted);
    };
    const told = (i) => {
      at = i;
      if (status) status.textContent = `${i + 1} / ${figures.length}`;
      for (const button of gallery.querySelectorAll("[data-step]")) button.disabled = !figures[i + Number(button.dataset.step)];
      for (const [n, link] of [...gallery.querySelectorAll(".strip a")].entries())
        if (n === i) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
    };
    const smooth = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");
    const named = () => Number(/^#p(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1;
    show(named(), "auto");
    addEventListener("hashchange", () => show(named(), "auto"));
    frames.addEventListener("scrollend", () => told(Math.round(frames.scrollLeft / frames.clientWidth)));
    gallery.addEventListener("click", (event) => {
      const button = event.target.closest("[data-step]");
      const link = event.target.closest(".strip a");
      if (button) show(at + Number(button.dataset.step), smooth());
      if (!link) return;
      event.preventDefault();
      show(Number(link.hash.slice(2)) - 1, smooth());
    });
    document.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const isElsewhere = event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select");
      if (step === undefined || isElsewhere) return;
      event.preventDefault();
      show(at + step, smooth());
    });
  }

  for (const button of document.querySelectorAll("[data-share]")) {
    const said = button.parentElement.querySelector("[role=status]");
    const url = document.querySelector("link[rel=canonical]")?.href ?? location.href;
    button.addEventListener("click", async () => {
      try {
        if (navigator.share) await navigator.share({ title: document.querySelector("h1")?.textContent, url });
        else {
          await navigator.clipboard.writeText(url);
          said.textContent = button.dataset.textCopied;
        }
      } catch (error) {
        // Whoever closes the sheet has changed their mind; a browser that lets nobody copy still shows the address below.
        if (error.name !== "AbortError") said.textContent = url;
      }
    });
  }
})();
