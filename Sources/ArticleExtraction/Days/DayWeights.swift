/// The weights of `DayRanking`, written by `train-days`.
enum DayWeights {
  static let table = """
    -0.282 unknown
    -0.111 unknown, no day near the headline
    0.09 unknown, nothing declared
    0.377 metaPublished
    0.394 first metaPublished
    0.424 linkedArticle
    0.424 first linkedArticle
    0.02 microdata
    0.104 first microdata
    0.05 linkedPage
    0.05 first linkedPage
    0.167 address
    0.167 first address
    0.443 markedTime
    0.262 first markedTime
    0.008 time
    0.126 first time
    -0.483 line
    0.433 first line
    0.059 linkedCreated
    0.059 first linkedCreated
    -0.062 metaDate
    -0.062 first metaDate
    -0.12 opening
    -0.12 first opening
    0.003 script
    0.003 first script
    0.056 stamp
    0.056 first stamp
    0.002 media
    -0.058 first media
    -1.466 sentence
    0.072 first sentence
    -0.188 modifiedTime
    -0.179 first modifiedTime
    0.527 linkedModified
    0.527 first linkedModified
    -0.075 metaModified
    -0.115 first metaModified
    -0.278 imageAddress
    -0.278 first imageAddress
    0.218 seen near
    0.218 near near
    0.051 seen above
    -0.26 near above
    -0.069 seen own line
    0.232 near own line
    1.128 seen published
    -0.073 near published
    0.238 seen updated
    -0.839 near updated
    -0.077 seen other day
    -1.833 near other day
    0.692 seen date class
    0.196 near date class
    0.298 seen byline
    -0.016 near byline
    0.025 seen headline
    -2.475 near headline
    -0.186 seen in sentence
    -1.065 near in sentence
    -0.179 seen set off
    1.087 near set off
    -0.172 seen dropped
    -0.735 near dropped
    0.566 seen elsewhere
    -1.598 near elsewhere
    -0.308 seen foot
    0.192 near foot
    0.342 seen clock
    0.427 near clock
    0.262 seen first
    0.861 near first
    -2.0 seen copyright
    -0.304 seen listed
    -0.102 near listed
    0.186 seen linked
    0.007 near linked
    0.098 seen beside body
    -0.178 near beside body
    0.571 within 2
    0.213 within 5
    -0.046 within 10
    -0.01 closest
    -0.087 closest behind headline
    0.205 kinds
    0.209 kinds twice
    0.557 first declared
    -0.755 later than declared
    0.042 newest
    0.377 oldest
    -1.113 modified elsewhere published
    -0.638 only modified
    -0.049 declared and modified elsewhere
    -0.583 new year
    1.0 local day of utc
    -1.807 utc beside seen day
    0.078 declared beside seen day
    -0.711 lag week
    -0.04 lag year
    -0.537 seen clean
    -0.088 seen clean near
    -2.015 only other article
    -3.462 only elsewhere
    0.041 alone
    -0.974 only far
    """
}
