/// The element names that reading an article tells apart; all others are `unknown`.
package enum HTMLTag: UInt8, Sendable, CaseIterable {
  /// A text node.
  case text
  /// An element of another name.
  case unknown
  case a, abbr, address, amp, annotation, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption,
    center,
    cite, code, dd, del, details, dialog, div, dl, dt, em, fieldset, figcaption, figure, font, footer, form, h1, h2,
    h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, label, li, link, main, menu, meta, nav,
    noscript, object, ol, option, p, picture, pre, q, rp, rt, s, script, section, select, small, source, span, strong,
    style,
    sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, u, ul, video

  /// Headings h1 … h6.
  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Elements that begin a line of their own, by the HTML standard's rendering section.
  package var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .li,
      .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul:
      true
    default: false
    }
  }

  /// Elements that may stand in a page's head.
  package var isMetadata: Bool {
    switch self {
    case .title, .meta, .link, .base, .script, .style, .noscript, .template, .object, .head: true
    default: false
    }
  }

  /// Elements whose content is never read as text of the page.
  package var isInvisible: Bool {
    switch self {
    case .script, .style, .template, .noscript, .svg, .iframe, .select, .option, .textarea, .button, .audio, .video,
      .canvas, .head, .object, .input, .rp, .rt, .title, .annotation:
      true
    default: false
    }
  }
}

/// The attributes that are kept; all others are dropped while reading.
package enum HTMLAttributeName: UInt8, Sendable, CaseIterable {
  case `class`, id, style, itemprop, itemtype, property, name, content, datetime, hidden, ariaHidden, href, src,
    type, rel, lang, title, role, dir, httpEquiv, charset, alt, ariaLabel, value, dataTimestamp, dataTime, dataDate,
    pubdate, width, height, target, itemscope, xmlLang, shadowRootMode

  /// The name as it is written in a page.
  package var text: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .httpEquiv: "http-equiv"
    case .ariaLabel: "aria-label"
    case .dataTimestamp: "data-timestamp"
    case .dataTime: "data-time"
    case .dataDate: "data-date"
    case .xmlLang: "xml:lang"
    case .shadowRootMode: "shadowrootmode"
    default: String(describing: self)
    }
  }
}
