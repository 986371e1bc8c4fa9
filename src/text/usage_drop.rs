//! Words of taking usage files.

/// The strings of what the page `/usage/` begins with.
pub struct UsageDropText {
    /// Heading.
    pub heading: &'static str,
    /// What the page does.
    pub lead: &'static str,
    /// What stands here without scripts.
    pub no_script: &'static str,
    /// Over the zone where files are dropped.
    pub drop_here: &'static str,
    /// Beside it once files are there.
    pub drop_more: &'static str,
    /// Chooses files.
    pub choose: &'static str,
    /// Chooses a folder.
    pub folder: &'static str,
    /// Pastes a text from the clipboard.
    pub paste: &'static str,
    /// Label of the box for a text that is pasted.
    pub paste_label: &'static str,
    /// Reads what was pasted.
    pub paste_read: &'static str,
    /// The name of a pasted text.
    pub pasted: &'static str,
    /// Reads the example.
    pub example: &'static str,
    /// The name of the example.
    pub example_name: &'static str,
    /// What can be dropped.
    pub formats: &'static str,
    /// The kinds of files, each with examples.
    pub kinds: [(&'static str, &'static str); 4],
    /// That nothing leaves the device, and no link carries data.
    pub private: &'static str,
    /// What is read, of a name.
    pub reading: fn(name: &str) -> String,
    /// How far it is.
    pub progress: fn(done: &str, total: &str, rate: Option<&str>) -> String,
    /// Records so far.
    pub records_so_far: fn(&str) -> String,
    /// While it is worked out.
    pub working: &'static str,
    /// Ends the reading.
    pub cancel: &'static str,
    /// Lets go of all files.
    pub forget: &'static str,
    /// Reads everything again.
    pub again: &'static str,
}
