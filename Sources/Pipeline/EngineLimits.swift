import ArticleExtraction
import DatelineModel
import HTMLReading

// The limits as the readers of pages take them.

extension Limits {
  var reading: HTMLReader.Limits {
    var limits = HTMLReader.Limits()
    limits.nesting = self[.nesting]
    limits.attributes = self[.attributes]
    limits.elements = self[.elements]
    return limits
  }

  var extraction: ArticleExtractor.Limits {
    var limits = ArticleExtractor.Limits()
    limits.blocks = self[.blocks]
    limits.nesting = self[.nesting]
    limits.attributes = self[.attributes]
    limits.elements = self[.elements]
    return limits
  }
}
