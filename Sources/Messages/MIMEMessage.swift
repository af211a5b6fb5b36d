import Bytes
import CMessages

/// A message (RFC 5322) with the texts in it, transfer encodings taken off: a mail, or a page that a browser saved as MHTML (RFC 2557).
package struct MIMEMessage: Sendable {
  /// A part that is text.
  package struct Part: Sendable {
    /// "text/html", in small letters.
    package let type: String
    /// The charset that the part gives.
    package let charset: String?
    /// The address that the part gives.
    package let location: String?
    /// Whether it is a file that came along.
    package let isAttachment: Bool
    /// The content.
    package let bytes: [UInt8]
  }

  /// Subject, decoded.
  package private(set) var subject: String?
  /// The name in front of the sender's address.
  package private(set) var sender: String?
  /// The address of the page that was saved.
  package private(set) var location: String?
  /// When it was sent, in seconds since 1970, and minutes east of UTC.
  package private(set) var date: (second: Int, offsetMinutes: Int)?
  /// The parts in order.
  package private(set) var parts: [Part] = []

  /// Reads a message; nil where the bytes are none.
  package init?(_ bytes: [UInt8]) {
    guard let first = MIMEMessage.read(bytes, dateline_message_single).first else { return nil }
    self = first
  }

  /// The messages of a mailbox in the form mbox, in order.
  package static func mailbox(_ bytes: [UInt8]) -> [MIMEMessage] { read(bytes, dateline_message_mailbox) }

  /// GMime's objects do not leave this function.
  private static func read(_ bytes: [UInt8], _ form: dateline_message_form) -> [MIMEMessage] {
    var messages: [MIMEMessage] = []
    withUnsafeMutablePointer(to: &messages) { pointer in
      bytes.withUnsafeBufferPointer { buffer in
        _ = dateline_messages_read(
          buffer.baseAddress, buffer.count, form, pointer,
          { context, head in
            guard let head = head?.pointee, let messages = MIMEMessage.at(context) else { return }
            messages.pointee.append(MIMEMessage(head))
          },
          { context, part in
            guard let part = part?.pointee, let messages = MIMEMessage.at(context) else { return }
            let last = messages.pointee.count - 1
            if last >= 0 { messages.pointee[last].take(part) }
          })
      }
    }
    return messages
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<[MIMEMessage]>? {
    context?.assumingMemoryBound(to: [MIMEMessage].self)
  }

  private init(_ head: dateline_message_head) {
    subject = MIMEMessage.text(head.subject)
    sender = MIMEMessage.text(head.sender)
    location = MIMEMessage.text(head.location)
    date = head.has_date ? (Int(head.date), Int(head.offset_minutes)) : nil
  }

  private mutating func take(_ part: dateline_message_part) {
    parts.append(
      Part(
        type: MIMEMessage.text(part.type)?.lowercased() ?? "", charset: MIMEMessage.text(part.charset),
        location: MIMEMessage.text(part.location), isAttachment: part.is_attachment,
        bytes: Array(UnsafeBufferPointer(start: part.bytes, count: part.count))))
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String? {
    guard let pointer else { return nil }
    let text = String(cString: pointer).singleSpaced
    return text.isEmpty ? nil : text
  }
}
