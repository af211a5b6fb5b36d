"""The judges of `make conformance`: each module holds those of one kind of file."""
