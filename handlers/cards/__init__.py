"""What people see: each card is made from what is true when it is sent."""
