/// The weights of `DayRanking`, written by `train-days`.
enum DayWeights {
  static let table = """
    -0.341 unknown
    -0.029 unknown, no day near the headline
    0.167 unknown, nothing declared
    0.487 metaPublished
    0.523 first metaPublished
    0.503 linkedArticle
    0.503 first linkedArticle
    0.035 microdata
    0.171 first microdata
    0.069 linkedPage
    0.069 first linkedPage
    0.21 address
    0.21 first address
    0.649 markedTime
    0.316 first markedTime
    0.085 time
    0.218 first time
    -0.965 line
    0.833 first line
    0.076 linkedCreated
    0.076 first linkedCreated
    -0.114 metaDate
    -0.114 first metaDate
    -0.187 opening
    -0.187 first opening
    0.005 script
    0.005 first script
    0.132 stamp
    0.132 first stamp
    0.014 media
    -0.085 first media
    -1.362 sentence
    0.208 first sentence
    -0.426 modifiedTime
    -0.344 first modifiedTime
    0.575 linkedModified
    0.575 first linkedModified
    -0.128 metaModified
    -0.213 first metaModified
    -0.32 imageAddress
    -0.32 first imageAddress
    0.074 seen near
    0.074 near near
    0.252 seen above
    -0.601 near above
    0.001 seen own line
    0.194 near own line
    0.959 seen published
    -0.091 near published
    0.383 seen updated
    -0.71 near updated
    0.047 seen other day
    -1.651 near other day
    0.573 seen date class
    0.342 near date class
    0.413 seen byline
    -0.176 near byline
    0.008 seen headline
    -2.492 near headline
    -0.344 seen in sentence
    -1.163 near in sentence
    -0.253 seen set off
    1.226 near set off
    -0.167 seen dropped
    -0.559 near dropped
    -0.743 seen elsewhere
    -0.947 near elsewhere
    -0.221 seen foot
    0.494 near foot
    0.511 seen clock
    0.421 near clock
    0.5 seen first
    1.227 near first
    -4.0 seen copyright
    -0.307 seen listed
    -0.169 near listed
    0.442 seen linked
    -0.07 near linked
    0.271 seen beside body
    -0.428 near beside body
    0.934 within 2
    0.269 within 5
    -0.314 within 10
    -0.051 closest behind headline
    0.143 closest
    0.232 kinds
    0.201 kinds twice
    0.691 first declared
    -0.876 later than declared
    -0.036 newest
    0.565 oldest
    -1.137 modified elsewhere published
    -0.284 only modified
    -0.072 declared and modified elsewhere
    -0.683 new year
    1.0 local day of utc
    -1.591 utc beside seen day
    -1.094 lag week
    0.087 lag year
    -0.416 seen clean near
    -0.423 seen clean
    -2.026 only other article
    -0.034 alone
    -1.809 only far
    0.19 declared beside seen day
    """
}
