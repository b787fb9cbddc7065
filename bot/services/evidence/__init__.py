"""What was sent as proof: files, what a camera wrote into them, and packs that hold them together."""
