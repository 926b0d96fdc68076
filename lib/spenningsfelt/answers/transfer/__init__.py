"""One file to take home, and to bring in."""
