import CPDFText

/// The text of a PDF, page by page.
package enum PDFPages {
  /// Why there is none.
  package enum Failure: Error { case locked, damaged }

  private final class Pages { var texts: [String] = [] }

  /// Reads the pages.
  package static func read(_ bytes: [UInt8]) throws(Failure) -> [String] {
    let pages = Pages()
    let end = withExtendedLifetime(pages) {
      bytes.withUnsafeBufferPointer { buffer in
        dateline_pdf_pages(buffer.baseAddress, buffer.count, Unmanaged.passUnretained(pages).toOpaque()) {
          context, text, count in
          guard let context else { return }
          let bytes = UnsafeRawBufferPointer(start: text, count: count)
          Unmanaged<Pages>.fromOpaque(context).takeUnretainedValue().texts.append(
            String(decoding: bytes, as: UTF8.self))
        }
      }
    }
    switch end {
    case dateline_pdf_read_all: return pages.texts
    case dateline_pdf_locked: throw .locked
    default: throw .damaged
    }
  }
}
