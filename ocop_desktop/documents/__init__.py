"""The official forms as PDF pages: model of final strings → pages, pure and byte-identical everywhere."""
