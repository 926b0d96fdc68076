"""The report: one document model made from answers, and one file for each thing it is written as."""
