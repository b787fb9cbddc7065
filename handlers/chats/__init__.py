"""What a message or a press does, by capability."""
