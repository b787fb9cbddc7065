"""Who speaks with the line, in which role, for which regions; how they are invited. Bodies and organisations."""
