"""People, products and score sheets. Pure: no file, clock, store or screen."""
