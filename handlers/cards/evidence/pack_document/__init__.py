"""The document of an evidence pack, part by part."""
