"""Deleting: the marker that keeps old words from coming back, everything at once, by hand, and drafts of before."""
