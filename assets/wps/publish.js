/** The page for installing in WPS: asks the service that WPS runs on the same machine to take this folder's add-in. */
(function () {
  // Where this page is, there the add-in is.
  var folder = new URL(".", location.href).href;
  var service = "http://127.0.0.1:58890/deployaddons/runParams";
  document.getElementById("address").textContent = folder;

  function say(text) {
    document.querySelector("[role=status]").textContent = text;
  }

  function ask(cmd) {
    var request = {
      cmd: cmd,
      name: "jigai",
      url: folder,
      addonType: "et",
      online: "true",
      version: "",
    };
    var xhr = new XMLHttpRequest();
    xhr.open("POST", service);
    xhr.onload = function () {
      say(
        xhr.status === 200
          ? "WPS 已收到，请重新启动 WPS 表格。WPS has taken it: please start it again."
          : "WPS 没有接受（" + xhr.status + "）。WPS refused."
      );
    };
    xhr.onerror = function () {
      say(
        "没有找到本机的 WPS 服务：请先打开 WPS，再试一次。WPS doesn't answer on this machine: open it and try again."
      );
    };
    xhr.send(btoa(JSON.stringify(request)));
  }

  document.querySelectorAll("button").forEach(function (button) {
    button.onclick = function () {
      ask(button.dataset.cmd);
    };
  });
})();
