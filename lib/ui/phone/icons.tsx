/** The drawn marks of the phone's page. Always beside words, so always hidden from screen readers. */
const PATHS = {
  tick: "M4 12.5l5 5L20 6.5",
  lock: "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",
  phone: "M7 2.5h10v19H7zM11 18.5h2",
  net: "M2.5 9.500a14 14 0 0 1 19 0M6 13.200a9 9 0 0 1 12 0M9.300 16.700a4.200 4.200 0 0 1 5.400 0M12 20h.01",
  nonet:
    "M2.5 9.500a14 14 0 0 1 19 0M6 13.200a9 9 0 0 1 12 0M9.300 16.700a4.200 4.200 0 0 1 5.400 0M12 20h.01M4 4l16 16",
  unseen:
    "M2 12s3.500-6.500 10-6.500S22 12 22 12s-3.500 6.500-10 6.500S2 12 2 12zM12 9.500a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5M4 4l16 16",
  screen: "M3 4h18v12H3zM8 20h8M12 16v4",
  bin: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  info: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5M12 8v.1",
  back: "M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6",
  change: "M4 9h14l-4-4M20 15H6l4 4",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9h.01",
  file: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
} as const;

export type Name = keyof typeof PATHS;

export function Icon({ name }: { name: Name }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

export const Rule = ({ icon, text }: { icon: Name; text: string }) => (
  <p class="rule">
    <Icon name={icon} />
    <span>{text}</span>
  </p>
);
