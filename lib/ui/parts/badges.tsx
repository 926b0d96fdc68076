/** The letters of a region: the way to tell the seven apart without colour. */
export function Badges({ region }: { region: string }) {
  return (
    <span class="spf-badges" aria-hidden="true">
      {[...region].map((circle) => (
        <i key={circle} class={circle}>
          {circle}
        </i>
      ))}
    </span>
  );
}

/** A region's name, with its letters for those who listen. */
export function RegionName({ id, text }: { id: string; text: string }) {
  return (
    <span>
      {text}
      <span class="spf-hidden"> ({[...id].join(", ")})</span>
    </span>
  );
}
