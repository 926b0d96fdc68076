/** The drawn marks of the presenter's window. Always beside words, so always hidden from screen readers. */
const PATHS = {
  tick: "M4 12.5l5 5L20 6.5",
  lock: "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",
  people:
    "M9 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M2.5 20a6.5 6.5 0 0 1 13 0M16 5a3.5 3.5 0 0 1 0 6.5M17.5 14.5A6.5 6.5 0 0 1 21.5 20",
  screen: "M3 4h18v12H3zM8 20h8M12 16v4",
  text: "M4 5h16v11H11l-5 4v-4H4z",
  hand: "M8 12V5.5a1.5 1.5 0 0 1 3 0V11M11 10.5V4a1.5 1.5 0 0 1 3 0v6.5M14 11V5.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6c-2.6 0-4-1.2-5.2-3.2L3.3 13.5a1.5 1.5 0 0 1 2.5-1.6L8 14.5",
  phone: "M7 2.5h10v19H7zM11 18.5h2",
  park: "M4 4h16v16H4zM9.5 17V7h3.5a3 3 0 0 1 0 6H9.5",
  unseen:
    "M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M4 4l16 16",
  info: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5M12 8v.1",
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

export const Key = ({ name }: { name: string }) => <span class="key">{name}</span>;
