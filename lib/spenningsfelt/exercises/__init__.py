"""The exercises: one file a kind in `kinds/`, found by its name, and the conversation each has with its page."""
