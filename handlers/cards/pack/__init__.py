"""What an evidence pack holds: its document as plain data, its tables, its files. Nobody's identity, unless agreed."""
