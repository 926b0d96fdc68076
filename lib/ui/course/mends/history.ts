/**
 * Lab adds an entry to the browser's history for every notebook that it opens, also when Back has led there: one would
 * have to press Back twice to go on. The address one is at already is no new place.
 */
export function oncePerPlace(): void {
  const push = history.pushState.bind(history);
  history.pushState = (data, unused, address) => {
    const to = new URL(address ?? "", location.href);
    const there = to.pathname === location.pathname && !to.hash;
    if (there) history.replaceState(data, unused, address);
    else push(data, unused, address);
  };
}
