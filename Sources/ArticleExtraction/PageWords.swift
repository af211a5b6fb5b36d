/// Words by which pages that are no article are known.
enum PageWords {
  static let errorTitles = [
    "page not found", "not found", "404 error", "error 404", "access denied", "forbidden", "service unavailable",
    "bad gateway", "internal server error", "seite nicht gefunden", "page introuvable", "página no encontrada",
    "just a moment", "attention required",
  ]

  /// What short pages say instead of the text that was asked for.
  static let errorLines = [
    "oops", "page not found", "page you are looking for", "page you requested", "page doesn't exist",
    "page does not exist", "page no longer exists", "diese seite gibt es nicht", "seite wurde nicht gefunden",
    "seite existiert nicht", "page demandée", "cette page n'existe", "página que busca", "esta página no existe",
    "pagina non trovata", "pagina niet gevonden",
  ]

  static let consentTitles = [
    "before you continue", "your privacy", "privacy settings", "we value your privacy", "cookie settings",
    "cookie consent", "we use cookies", "privacy-einstellungen", "datenschutzeinstellungen", "cookies zustimmen",
    "votre vie privée", "su privacidad",
  ]

  static let paywallLines = [
    "subscribe to continue", "subscribe to read", "to continue reading", "continue reading with", "log in to read",
    "log in to continue", "sign in to continue", "already a subscriber", "subscribers only", "for subscribers",
    "weiterlesen mit", "jetzt weiterlesen", "bereits abonnent", "nur für abonnenten", "article réservé aux abonnés",
    "réservé aux abonnés", "déjà abonné", "suscríbete para", "solo para suscriptores", "già abbonato",
  ]
}
