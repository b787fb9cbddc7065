"""What whoever runs the line has to hear: the disk fills up, work was given up."""
