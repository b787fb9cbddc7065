"""Letters to the bodies and what they answer: drafted, printed, sent, answered."""
