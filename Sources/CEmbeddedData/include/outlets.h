#pragma once
#include <stddef.h>

// Where local outlets are at home.
const unsigned char *dateline_outlets_bytes(void);
size_t dateline_outlets_count(void);
