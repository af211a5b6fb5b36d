/// Words that papers are called by in the addresses of their pages, whatever language these are in: in many countries a paper has an
/// English name.
enum PaperWords {
  static let all = """
    newspapers newspaper local news daily weekly times herald press post journal telegram telegraph tribune gazette register courier
    chronicle sentinel citizen reporter record observer dispatch online today echo mail express advertiser leader examiner standard
    independent enquirer inquirer review mercury argus star sun the live media this is
    """
}
