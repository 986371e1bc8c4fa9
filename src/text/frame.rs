//! Words around every page: header, footer, switches, and the page for a wrong address.

/// What a page is called.
pub struct PageWords {
    /// In navigation.
    pub label: &'static str,
    /// In the browser's tab.
    pub title: &'static str,
    /// One sentence for search engines.
    pub description: &'static str,
}

/// Strings of the frame.
pub struct FrameText {
    /// The calculator.
    pub calculator: PageWords,
    /// The comparison of all models.
    pub compare: PageWords,
    /// What changed in the price book.
    pub changes: PageWords,
    /// The price book as files.
    pub data: PageWords,
    /// What works without a network.
    pub offline: PageWords,
    /// What a month costs.
    pub scenarios: PageWords,
    /// Prepaid and postpaid.
    pub billing: PageWords,
    /// Usage files read.
    pub usage: PageWords,
    /// The privacy page.
    pub privacy: PageWords,
    /// What is read, in the header.
    pub learn: &'static str,
    /// The path for beginners, in the footer.
    pub getting_started: &'static str,
    /// All articles, in the footer.
    pub articles: &'static str,
    /// The glossary, in the footer.
    pub glossary: &'static str,
    /// The page about the site, in the footer.
    pub about_us: &'static str,
    /// From a term's meaning to its entry in the glossary.
    pub in_the_glossary: &'static str,
    /// Who holds the rights in the site, behind the year.
    pub copyright: &'static str,
    /// Browser tab title of a model's page.
    pub model_title: fn(name: &str, provider: &str) -> String,
    /// One sentence for search engines about a model's page.
    ///
    /// `prices` are those of a million tokens of input and of output, where both are listed.
    pub model_description: fn(name: &str, provider: &str, prices: Option<(&str, &str)>) -> String,
    /// Heading of the calculator.
    pub calculator_heading: &'static str,
    /// Name of the part that holds count and cost, for screen readers.
    pub result_section: &'static str,
    /// Link that jumps over the header.
    pub skip_to_content: &'static str,
    /// Name of the main navigation for screen readers.
    pub main_navigation: &'static str,
    /// Opens the menu on a phone.
    pub open_menu: &'static str,
    /// Closes the menu on a phone.
    pub close_menu: &'static str,
    /// Name of the language switch.
    pub language: &'static str,
    /// Says that the page is there in this language, to a visitor whose browser asks for it.
    pub offer: &'static str,
    /// Declines that.
    pub no_offer: &'static str,
    /// Name of the theme switch.
    pub theme: &'static str,
    /// Theme choice: follow the device.
    pub theme_system: &'static str,
    /// Theme choice: light.
    pub theme_light: &'static str,
    /// Theme choice: dark.
    pub theme_dark: &'static str,
    /// Footer heading over the tools.
    pub tools: &'static str,
    /// Footer heading over pages about the site.
    pub about: &'static str,
    /// What the site is, in the footer.
    pub blurb: &'static str,
    /// When the newest price was checked.
    pub prices_checked: fn(newest: &str, median: &str, oldest: &str) -> String,
    /// Licence of the site's code and words.
    pub licence: &'static str,
    /// The link to the licences of the packages that the program is made of.
    pub notices: &'static str,
    /// Shown when the program could not be loaded or started.
    pub boot_failed: &'static str,
    /// Shown while scripts are off.
    pub no_script: &'static str,
    /// Title and heading of the 404 page.
    pub not_found_title: &'static str,
    /// What happened and what to do.
    pub not_found_body: &'static str,
    /// Title and heading where a page that is read is not on the device, and there is no network.
    pub away_title: &'static str,
    /// The first words of the line that paper begins with; day and address follow.
    pub paper: &'static str,
    /// The same where amounts are shown by a rate: the currency's sign, what a dollar buys of it, and the day.
    pub paper_by_rate: fn(rate: &[String; 3]) -> String,
    /// Says above a page that its amounts are shown by a rate, in the same order.
    pub by_rate: fn(rate: &[String; 3]) -> String,
    /// The way to the choice of the currency, behind that.
    pub change_currency: &'static str,
    /// The way to the choice of the currency, where amounts are in dollars.
    pub other_currency: &'static str,
    /// Under a table that paper cuts.
    pub paper_cut: &'static str,
    /// Heading over the models whose names are like that of a wrong address.
    pub not_found_models: &'static str,
    /// The lower part of a page could not be loaded.
    pub below_missing: &'static str,
    /// The ways from one tool to the next.
    pub hand_over: HandOverWords,
}

/// The ways from one tool to the next, which take the numbers along.
pub struct HandOverWords {
    /// What the ways have in common.
    pub heading: &'static str,
    /// To the calculator.
    pub calculator: &'static str,
    /// To the comparison.
    pub compare: &'static str,
    /// To scenarios.
    pub scenarios: &'static str,
    /// To billing.
    pub billing: &'static str,
}
