// What would change the answer takes longer to work out than the answer: it is
// done beside the page, by a second copy of the library.

/** @type {Worker} */ let worker;
/** @type {{asked: any, then: (flips: any[]) => void} | null} */ let waiting = null;
/** @type {((flips: any[]) => void) | null} */ let busy = null;

/**
 * Works out the flips of a case. Of several cases asked for meanwhile only the
 * last is worked out.
 * @param {any} asked
 * @param {(flips: any[]) => void} then
 */
export function flipsOf(asked, then) {
  waiting = { asked, then };
  if (!busy) next();
}

function next() {
  busy = waiting?.then ?? null;
  if (!waiting) return;
  worker ??= start();
  worker.postMessage(waiting.asked);
  waiting = null;
}

function start() {
  const w = new Worker("worker.js", { type: "module" });
  w.addEventListener("message", ({ data }) => {
    const then = busy;
    next();
    if (data.error) throw new Error(data.error);
    then?.(data.flips);
  });
  w.addEventListener("error", (e) => { throw new Error(`worker.js: ${e.message}`); });
  return w;
}
