import { useEffect, useState } from "preact/hooks";
import type { Clock } from "./news.js";

const TICK = 200;

/** Seconds left, counted on by the screen's own clock from when it was told; whole ones. */
export function useSeconds(clock: Clock | null | undefined): number {
  const [, tick] = useState(0);
  const [told, setTold] = useState({ clock, at: performance.now() });
  if (told.clock !== clock) setTold({ clock, at: performance.now() });
  useEffect(() => {
    if (!clock?.running) return;
    const ticking = setInterval(() => tick((n) => n + 1), TICK);
    return () => clearInterval(ticking);
  }, [clock]);
  if (!clock) return 0;
  const gone = clock.running && told.clock === clock ? (performance.now() - told.at) / 1000 : 0;
  return Math.max(0, Math.ceil(clock.left - gone));
}

/** 1:48. */
export const face = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
