/// The weights of `DayRanking`, written by `train-days`.
enum DayWeights {
  static let table = """
    -0.337 unknown
    -0.092 unknown, no day near the headline
    0.103 unknown, nothing declared
    0.448 metaPublished
    0.467 first metaPublished
    0.484 linkedArticle
    0.484 first linkedArticle
    0.009 microdata
    0.138 first microdata
    0.062 linkedPage
    0.062 first linkedPage
    0.192 address
    0.192 first address
    0.599 markedTime
    0.301 first markedTime
    -0.002 time
    0.146 first time
    -0.665 line
    0.57 first line
    0.074 linkedCreated
    0.074 first linkedCreated
    -0.099 metaDate
    -0.099 first metaDate
    -0.159 opening
    -0.159 first opening
    0.005 script
    0.005 first script
    0.091 stamp
    0.091 first stamp
    0.002 media
    -0.076 first media
    -1.461 sentence
    0.098 first sentence
    -0.31 modifiedTime
    -0.259 first modifiedTime
    0.537 linkedModified
    0.537 first linkedModified
    -0.114 metaModified
    -0.177 first metaModified
    -0.326 imageAddress
    -0.326 first imageAddress
    0.125 seen near
    0.125 near near
    0.2 seen above
    -0.311 near above
    -0.078 seen own line
    0.191 near own line
    0.983 seen published
    -0.087 near published
    0.311 seen updated
    -0.8 near updated
    -0.144 seen other day
    -1.762 near other day
    0.617 seen date class
    0.246 near date class
    0.39 seen byline
    -0.101 near byline
    0.005 seen headline
    -2.495 near headline
    -0.305 seen in sentence
    -1.107 near in sentence
    -0.24 seen set off
    1.13 near set off
    -0.31 seen dropped
    -0.677 near dropped
    0.653 seen elsewhere
    -1.482 near elsewhere
    -0.182 seen foot
    0.28 near foot
    0.405 seen clock
    0.497 near clock
    0.392 seen first
    1.051 near first
    -2.0 seen copyright
    -0.342 seen listed
    -0.121 near listed
    0.241 seen linked
    -0.053 near linked
    0.27 seen beside body
    -0.204 near beside body
    0.542 within 2
    0.315 within 5
    -0.106 within 10
    0.064 closest
    -0.176 closest behind headline
    0.203 kinds
    0.163 kinds twice
    0.62 first declared
    -0.825 later than declared
    0.011 newest
    0.494 oldest
    -1.147 modified elsewhere published
    -0.472 only modified
    -0.062 declared and modified elsewhere
    -0.617 new year
    1.0 local day of utc
    -1.717 utc beside seen day
    0.121 declared beside seen day
    -0.899 lag week
    -0.006 lag year
    -0.642 seen clean
    -0.16 seen clean near
    -2.023 only other article
    -3.225 only elsewhere
    -0.002 alone
    -1.147 only far
    """
}
