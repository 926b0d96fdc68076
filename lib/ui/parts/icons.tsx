/** The few drawn marks. Always beside words, so always hidden from screen readers. */
const PATHS = {
  star: "M12 3.5l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6L3.3 9.8l6.1-.7z",
  tick: "M4 12.5l5 5L20 6.5",
  pen: "M4 20l1-4L16.5 4.5l3 3L8 19z",
  arrows: "M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",
  warning: "M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",
  fork: "M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",
  info: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",
  lock: "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",
  page: "M6 3h8l4 4v14H6zM9 12h6M9 16h6",
  back: "M19 12H5M11 6l-6 6 6 6",
  cross: "M6 6l12 12M18 6L6 18",
  next: "M5 12h14M13 6l6 6-6 6",
  plus: "M12 5v14M5 12h14",
  menu: "M4 7h16M4 12h16M4 17h16",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1",
  lines: "M5 4h14M5 8h14M5 12h14M5 16h14M5 20h8",
  step: "M4 5h16v14H4zM8 10h8M8 14h5",
  screen: "M3 4h18v12H3zM12 16v4M8 20h8",
  code: "M8 7l-5 5 5 5M16 7l5 5-5 5",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  copy: "M9 8h11v13H9zM5 16H4V3h11v2",
  enter: "M19 6v6a3 3 0 0 1-3 3H5M9 11l-4 4 4 4",
  unseen:
    "M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M4 4l16 16",
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="spf-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
