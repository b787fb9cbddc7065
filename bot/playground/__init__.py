"""A stand-in for Telegram on this machine, with phones in the browser; knows nothing of the hotline."""
