// The menu closes on Esc and on a click beside it. Without this script it closes by its own names.
(function () {
  "use strict";
  function open() { return document.querySelector(".group[open]"); }
  function close(group) { if (group) group.open = false; }
  document.addEventListener("click", function (event) {
    var group = open();
    if (group && !group.contains(event.target)) close(group);
  });
  document.addEventListener("focusin", function (event) {
    var group = open();
    if (group && !group.contains(event.target)) close(group);
  });
  document.addEventListener("keydown", function (event) {
    var group = open();
    if (event.key !== "Escape" || !group) return;
    close(group);
    group.querySelector("summary").focus();
  });
})();
