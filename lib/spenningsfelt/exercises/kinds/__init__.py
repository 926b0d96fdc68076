"""One file a kind, found by its name: the class has the file's name with a capital letter."""
