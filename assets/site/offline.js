"use strict";
// Keeps the workbench for times without a network, and says when a newer version is there.
if ("serviceWorker" in navigator) {
  const texts = document.documentElement.lang.startsWith("en")
    ? { said: "A newer version is ready.", update: "Reload", later: "Later" }
    : { said: "有新版本。未保存的改动请先保存。", update: "换用新版", later: "以后再说" };
  const offer = (worker) => {
    const notice = document.createElement("aside");
    notice.setAttribute("role", "status");
    notice.style.cssText =
      "position:fixed;inset:auto 12px 12px auto;z-index:10000;padding:12px;background:Canvas;color:CanvasText;border:1px solid GrayText;border-radius:4px;font:message-box;display:flex;gap:8px;align-items:center";
    const button = (label, onClick) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = label;
      made.addEventListener("click", onClick);
      return made;
    };
    notice.append(
      texts.said,
      button(texts.update, () => {
        navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
        worker.postMessage("update");
      }),
      button(texts.later, () => notice.remove())
    );
    document.body.append(notice);
  };
  const watch = (registration) => {
    const { waiting } = registration;
    if (waiting && navigator.serviceWorker.controller) offer(waiting);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed" && navigator.serviceWorker.controller)
          offer(installing);
      });
    });
  };
  // Without storage (a private window) the workbench works all the same, with a network.
  navigator.serviceWorker.register("/service-worker.js").then(watch, () => undefined);
}
