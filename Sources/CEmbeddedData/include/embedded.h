#pragma once
#include <stddef.h>

// The compiled gazetteer and base map, put into the binary by #embed. Swift cannot import an array of unknown
// length, so each is a function that gives the first byte and one that gives the count.
const unsigned char *dateline_gazetteer_bytes(void);
size_t dateline_gazetteer_count(void);
// SHA-256 of the gazetteer in hexadecimal digits, without an end.
const char *dateline_gazetteer_digest(void);
size_t dateline_gazetteer_digest_count(void);
const unsigned char *dateline_basemap_bytes(void);
size_t dateline_basemap_count(void);
