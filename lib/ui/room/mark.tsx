/** The course's mark: three circles. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 44 38" aria-hidden="true">
      <circle cx="22" cy="14" r="12" />
      <circle cx="14.5" cy="25" r="12" />
      <circle cx="29.5" cy="25" r="12" />
    </svg>
  );
}
