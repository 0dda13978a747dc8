"""What the law says: criteria, points and stars. Pure: no file, clock, store or screen."""
