"""`python -m spenningsfelt` is the same door as the command `spenningsfelt`."""

from spenningsfelt.cli import main

main()
