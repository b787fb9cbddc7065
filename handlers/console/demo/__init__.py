"""`zheli demo`: the whole line on this machine, with phones in the browser, a sample town and nothing to set up."""
