"""Phones in the room: what they send is sealed for the trainer's machine, and waits in a folder that cannot read it."""
