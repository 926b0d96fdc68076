/** A text whose parts are told apart by an empty line. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n\s*\n/).map((part) => (
      <p key={part}>{part}</p>
    ))}
  </>
);
