// Works out flips: a case comes in, its flips go out.

import { init } from "./vienna.js";

const library = init();

addEventListener("message", async ({ data }) => {
  try {
    const vienna = await library;
    postMessage({ flips: vienna.flips({ case: data }).flips });
  } catch (e) {
    postMessage({ error: /** @type {Error} */ (e).message });
  }
});
