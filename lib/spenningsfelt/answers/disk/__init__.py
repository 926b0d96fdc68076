"""The answers on the disk: files whole or not at all, one writer at a time, what the folder holds."""
