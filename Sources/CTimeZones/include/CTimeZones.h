#pragma once
#include <stddef.h>

// Names and offsets of the IANA time zone database, made by Scripts/zones, put into the binary by #embed. A target of its own,
// so that a program that only needs the calendar does not carry the gazetteer.
const unsigned char *dateline_zones_bytes(void);
size_t dateline_zones_count(void);
