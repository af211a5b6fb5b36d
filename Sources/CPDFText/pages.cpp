#include "CPDFText.h"

#include <climits>
#include <memory>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

static void forget(const std::string &, void *) {}

static dateline_pdf_end pages(const uint8_t *bytes, size_t count, void *context, dateline_on_pdf_page on_page) {
  if (count > INT_MAX) return dateline_pdf_damaged;
  poppler::set_debug_error_function(forget, nullptr);
  std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(reinterpret_cast<const char *>(bytes), static_cast<int>(count)));
  if (!document) return dateline_pdf_damaged;
  if (document->is_locked()) return dateline_pdf_locked;
  for (int number = 0; number < document->pages(); number++) {
    std::unique_ptr<poppler::page> page(document->create_page(number));
    if (!page) return dateline_pdf_damaged;
    // In the order in which a reader goes through columns.
    poppler::byte_array text = page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
    on_page(context, text.data(), text.size());
  }
  return dateline_pdf_read_all;
}

dateline_pdf_end dateline_pdf_pages(const uint8_t *bytes, size_t count, void *context, dateline_on_pdf_page on_page) {
  // No exception of poppler's may pass into a language that has none.
  try {
    return pages(bytes, count, context, on_page);
  } catch (...) {
    return dateline_pdf_damaged;
  }
}
