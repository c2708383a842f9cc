// Elements, made without markup in strings.

/**
 * Makes an element. A property that is a function is a listener, true and false
 * set and leave out an attribute, and children that are null are left out.
 * @param {string} tag
 * @param {Record<string, any>} [props]
 * @param {...any} children
 * @returns {any}
 */
export function h(tag, props = {}, ...children) {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") e.addEventListener(name.slice(2), value);
    else if (value === true) e.setAttribute(name, "");
    else if (value !== false && value != null) e.setAttribute(name, value);
  }
  return fill(e, ...children);
}

/**
 * Puts children into an element, in place of those that it has.
 * @param {any} e
 * @param {...any} children
 * @returns {any}
 */
export function fill(e, ...children) {
  e.replaceChildren(...children.flat(Infinity).filter((c) => c != null && c !== false && c !== ""));
  return e;
}

/**
 * The element with this id.
 * @param {string} id
 * @returns {any}
 */
export const byId = (id) => document.getElementById(id);

/**
 * A list, or nothing if there are no items.
 * @param {string} className
 * @param {any[]} items
 */
export const list = (className, items) =>
  items.length ? h("ul", { class: className }, items.map((i) => h("li", {}, i))) : null;

/**
 * A list of which the first few are seen at once.
 * @param {string} className
 * @param {any[]} items
 * @param {number} first
 */
export const longList = (className, items, first) => items.length <= first + 1 ? list(className, items) : [
  list(className, items.slice(0, first)),
  h("details", {}, h("summary", {}, `${items.length - first} more`), list(className, items.slice(first)))];
