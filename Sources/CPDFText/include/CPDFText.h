#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The text of a PDF read by poppler, whose interface is C++. Nothing of poppler leaves this target.
typedef enum { dateline_pdf_read_all, dateline_pdf_locked, dateline_pdf_damaged } dateline_pdf_end;

typedef void (*dateline_on_pdf_page)(void *context, const char *text, size_t count);

// Hands out the text of each page in UTF-8, in order. No script of the file runs, and nothing that it names is opened.
dateline_pdf_end dateline_pdf_pages(const uint8_t *bytes, size_t count, void *context, dateline_on_pdf_page on_page);

#ifdef __cplusplus
}
#endif
