/// What languages call themselves: CLDR.
enum LanguageNames {
  static let own = [
    "ar": "العربية", "de": "Deutsch", "en": "English", "es": "español", "fa": "فارسی", "fr": "français", "hi": "हिन्दी",
    "it": "italiano",
    "nl": "Nederlands", "ps": "پښتو", "pt": "português", "tr": "Türkçe", "ur": "اردو",
  ]
}
