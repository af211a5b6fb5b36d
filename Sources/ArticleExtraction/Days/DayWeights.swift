/// The weights of `DayRanking`, written by `train-days`.
enum DayWeights {
  static let table = """
    -0.316 unknown
    -0.029 unknown, no day near the headline
    0.196 unknown, nothing declared
    0.494 metaPublished
    0.523 first metaPublished
    0.499 linkedArticle
    0.499 first linkedArticle
    0.03 microdata
    0.168 first microdata
    0.07 linkedPage
    0.07 first linkedPage
    0.218 address
    0.218 first address
    0.623 markedTime
    0.312 first markedTime
    0.048 time
    0.218 first time
    -1.01 line
    0.832 first line
    0.078 linkedCreated
    0.078 first linkedCreated
    -0.12 metaDate
    -0.12 first metaDate
    -0.196 opening
    -0.196 first opening
    0.007 script
    0.007 first script
    0.129 stamp
    0.129 first stamp
    0.017 media
    -0.083 first media
    -1.357 sentence
    0.216 first sentence
    -0.436 modifiedTime
    -0.315 first modifiedTime
    0.562 linkedModified
    0.562 first linkedModified
    -0.127 metaModified
    -0.213 first metaModified
    -0.302 imageAddress
    -0.302 first imageAddress
    0.057 seen near
    0.057 near near
    0.231 seen above
    -0.578 near above
    0.022 seen own line
    0.146 near own line
    1.001 seen published
    -0.094 near published
    0.417 seen updated
    -0.745 near updated
    0.044 seen other day
    -1.67 near other day
    0.56 seen date class
    0.362 near date class
    0.397 seen byline
    -0.187 near byline
    0.019 seen headline
    -2.481 near headline
    -0.319 seen in sentence
    -1.175 near in sentence
    -0.246 seen set off
    1.228 near set off
    -0.353 seen dropped
    -0.479 near dropped
    -0.06 seen elsewhere
    -1.202 near elsewhere
    -0.36 seen foot
    0.481 near foot
    0.515 seen clock
    0.419 near clock
    0.492 seen first
    1.243 near first
    -1.003 seen copyright
    -0.336 seen listed
    -0.151 near listed
    0.356 seen linked
    -0.053 near linked
    0.265 seen beside body
    -0.356 near beside body
    0.882 within 2
    0.268 within 5
    -0.333 within 10
    -0.027 closest behind headline
    0.147 closest
    0.215 kinds
    0.209 kinds twice
    0.684 first declared
    -0.862 later than declared
    -0.033 newest
    0.586 oldest
    -1.136 modified elsewhere published
    -0.244 only modified
    -0.065 declared and modified elsewhere
    -0.684 new year
    1.003 local day of utc
    -1.591 utc beside seen day
    -1.116 lag week
    0.094 lag year
    -0.424 seen clean near
    -0.31 seen clean
    -2.025 only other article
    -0.009 alone
    -1.827 only far
    0.182 declared beside seen day
    """
}
