"""What each page decides, without a screen: tested with a plain object as the view."""
