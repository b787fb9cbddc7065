"""Standing inspectors: points, slots, what they observe, series, alarms."""
