// Shows the page anew whenever another version of it is told of.
const { version } = document.currentScript.dataset;
let stream;
let isBroken = false;

function listen() {
  stream = new EventSource("/_preview/events");
  stream.onmessage = ({ data }) => {
    // After a break the Worker may be another one, made of other code.
    if (data !== version || isBroken) location.reload();
  };
  stream.onerror = () => {
    isBroken = true;
  };
}

// A browser keeps few connections to one place: pages that nobody looks at give theirs up.
document.addEventListener("visibilitychange", () => {
  stream?.close();
  isBroken = false;
  if (!document.hidden) listen();
});
addEventListener("pagehide", () => stream?.close());
if (!document.hidden) listen();
