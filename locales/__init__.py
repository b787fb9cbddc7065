"""What the hotline says: Fluent files in Kazakh, Russian and English."""
