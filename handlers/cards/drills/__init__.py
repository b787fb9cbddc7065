"""Made-up cases: to practise, and for the nightly check of the line itself."""
