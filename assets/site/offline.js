// On the start page and the workbench: has the browser keep the site, and says when there is a newer one.
(() => {
  // Browsers keep sites only where nobody on the way could have changed them.
  if (!("serviceWorker" in navigator)) return;
  const english = () => document.documentElement.lang.startsWith("en");

  function offer(worker) {
    if (document.getElementById("jigai-update")) return;
    const notice = document.createElement("div");
    notice.id = "jigai-update";
    notice.setAttribute("role", "status");
    notice.style.cssText =
      "position:fixed;inset:auto 12px 12px auto;z-index:99999;padding:12px 16px;max-width:calc(100vw - 56px);background:#1d3557;color:#fff;border-radius:6px;font:14px sans-serif";
    const text = english()
      ? "A new version is there. Save your work first. "
      : "有新版本。请先保存手头的工作。";
    const button = document.createElement("button");
    button.textContent = english() ? "Load it" : "载入新版本";
    button.addEventListener("click", () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
      worker.postMessage("takeOver");
    });
    notice.append(text, button);
    document.body.append(notice);
  }

  navigator.serviceWorker
    .register("/sw.js")
    .then((registration) => {
      const watch = (worker) =>
        worker?.addEventListener("statechange", () => {
          // Without a controller it is the first version, which nobody has to be told of.
          if (worker.state === "installed" && navigator.serviceWorker.controller) offer(worker);
        });
      if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
      watch(registration.installing);
      registration.addEventListener("updatefound", () => watch(registration.installing));
    })
    .catch(() => undefined);
})();
