public import CivilCalendar

/// Days given on the command line.
public enum PublicationArgument {
  /// A day or a time of ISO 8601; nil for anything else.
  public static func read(_ text: String) -> DateTime? { DateTime(iso8601: text) }
}

/// Zones without summer time, by name. Others are given by their offset, since rules of summer time change.
public enum ZoneNames {
  private static let minutes: [String: Int] = [
    "UTC": 0, "GMT": 0, "Z": 0, "Africa/Accra": 0, "Africa/Lagos": 60, "Africa/Johannesburg": 120,
    "Africa/Khartoum": 120,
    "Europe/Moscow": 180, "Europe/Istanbul": 180, "Africa/Nairobi": 180, "Asia/Baghdad": 180, "Asia/Riyadh": 180,
    "Asia/Aden": 180, "Asia/Tehran": 210, "Asia/Dubai": 240, "Asia/Kabul": 270, "Asia/Karachi": 300,
    "Asia/Tashkent": 300,
    "Asia/Kolkata": 330, "Asia/Colombo": 330, "Asia/Kathmandu": 345, "Asia/Dhaka": 360, "Asia/Almaty": 300,
    "Asia/Yangon": 390, "Asia/Bangkok": 420, "Asia/Jakarta": 420, "Asia/Ho_Chi_Minh": 420, "Asia/Shanghai": 480,
    "Asia/Manila": 480, "Asia/Singapore": 480, "Asia/Hong_Kong": 480, "Asia/Taipei": 480, "Asia/Kuala_Lumpur": 480,
    "Asia/Tokyo": 540, "Asia/Seoul": 540, "America/Sao_Paulo": -180, "America/Argentina/Buenos_Aires": -180,
    "America/Bogota": -300, "America/Lima": -300, "America/Caracas": -240, "America/Mexico_City": -360,
  ]

  /// Minutes east of UTC of an offset ("+05:00") or a zone's name; nil where neither is known.
  public static func offset(_ text: String) -> Int? {
    if let known = minutes[text] { return known }
    guard let sign = text.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
    return DateTime(iso8601: "2000-01-01T00:00" + (sign == "+" ? "+" : "-") + text.dropFirst())?.offsetMinutes
  }
}
