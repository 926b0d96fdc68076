"""What kinds are made of, where it is shared by several or too long for their own file."""
