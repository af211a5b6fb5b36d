#pragma once
#include <stddef.h>

// Names and offsets of the IANA time zone database, made by Scripts/zones.
const unsigned char *dateline_zones_bytes(void);
size_t dateline_zones_count(void);
