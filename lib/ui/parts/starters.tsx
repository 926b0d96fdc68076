/** Words to tap into an empty text, for one to go on from. They stand under it, so that it stays where it is when they go. */
import type { Value } from "../model";

interface StartersProps {
  starters: string[];
  /** The text's own id. */
  id: string;
  value: Value;
  write: (value: string) => void;
}

export function Starters({ starters, id, value, write }: StartersProps) {
  if (starters.length === 0 || value) return null;
  const begin = (words: string) => {
    const open = words.endsWith("…"); // to be gone on from: without the dots, and with room for the next word
    write(open ? `${words.slice(0, -1).trimEnd()} ` : words);
    document.getElementById(id)?.focus();
  };
  return (
    <ul class="spf-chips">
      {starters.map((words) => (
        <li key={words}>
          <button type="button" class="spf-chip" onClick={() => begin(words)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
