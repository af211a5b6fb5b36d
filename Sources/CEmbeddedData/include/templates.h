#pragma once
#include <stddef.h>

// The default templates of Templates/, by number.
size_t dateline_template_count(void);
const char *dateline_template_name(size_t index);
const unsigned char *dateline_template_bytes(size_t index);
size_t dateline_template_size(size_t index);
