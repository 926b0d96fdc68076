/** Somebody in a circle, who wears its pattern. Beside words that say who it is. */
const HAIR: Record<string, string> = {
  F: "M19.500 22A12.500 12.500 0 0 1 44.500 22C41 15.500 31 13.500 19.500 22Z",
  A: "M19.500 22A12.500 12.500 0 0 1 44.500 22C36 20 28 16 25 13C25 17 23 20 19.500 22Z",
};
const BODY = "M6 64C6 46 17 38.500 32 38.500S58 46 58 64Z";

export function Person({ circle, id }: { circle: string; id: string }) {
  const pattern = `spf-person-${id}-${circle}`;
  return (
    <svg class={`spf-person ${circle}`} viewBox="0 0 64 65" aria-hidden="true">
      <defs>
        <Pattern id={pattern} circle={circle} />
      </defs>
      {circle === "A" && <path class="hair" d="M17.500 30V21A14.500 14.500 0 0 1 46.500 21V30Z" />}
      <path class="body" d={BODY} />
      <path class="worn" d={BODY} fill={`url(#${pattern})`} />
      <circle class="face" cx="32" cy="24" r="12.500" />
      {HAIR[circle] ? (
        <path class="hair" d={HAIR[circle]} />
      ) : (
        <path
          class="glasses"
          d="M23.400 25a3.600 3.600 0 1 0 7.200 0a3.600 3.600 0 1 0-7.200 0M33.400 25a3.600 3.600 0 1 0 7.200 0a3.600 3.600 0 1 0-7.200 0M30.600 24.500h2.800"
        />
      )}
    </svg>
  );
}

/** Lines for F, diagonals for A, dots for I, as in the model. */
function Pattern({ id, circle }: { id: string; circle: string }) {
  const tile = { id, width: 7.5, height: 7.5, patternUnits: "userSpaceOnUse" };
  if (circle === "I")
    return (
      <pattern {...tile}>
        <circle class="dot" cx="3.700" cy="3.700" r="1.700" />
      </pattern>
    );
  return (
    <pattern {...tile} patternTransform={circle === "A" ? "rotate(45)" : undefined}>
      <path class="line" d={circle === "A" ? "M0 3.700H7.500" : "M3.700 0V7.500"} />
    </pattern>
  );
}
