#pragma once
#include <stddef.h>

// The trained trees that choose an article's blocks.
const unsigned char *dateline_body_model_bytes(void);
size_t dateline_body_model_count(void);
