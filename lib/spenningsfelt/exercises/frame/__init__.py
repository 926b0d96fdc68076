"""What stands round the exercises of every module: its top and its end."""
