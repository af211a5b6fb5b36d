#pragma once
#include <stddef.h>

/// Names of the months in all languages; see Scripts/calendar.
const unsigned char *dateline_month_names_bytes(void);
size_t dateline_month_names_count(void);
