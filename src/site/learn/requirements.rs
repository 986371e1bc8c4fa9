//! What the articles have to explain: the requirements A to E, by their ids. Each is carried by an article, which names it in its front
//! matter, or by a tool.

/// Each list of requirements: its number, and how many it has.
const LISTS: [(&str, u32); 5] = [
    ("000", 15),
    ("001", 16),
    ("002", 14),
    ("003", 12),
    ("004", 15),
];

/// What a tool carries alone, and which.
const TOOLS: [(&str, &str); 0] = [];

/// Whether there is such a requirement.
pub fn is_known(id: &str) -> bool {
    let Some((list, number)) = id.split_once('-') else {
        return false;
    };
    let number = number.parse::<u32>().ok();
    LISTS
        .iter()
        .any(|(known, count)| *known == list && number.is_some_and(|it| (1..=*count).contains(&it)))
}

/// The requirements that none of these ids carries, and no tool.
pub fn missing(carried: &[&str]) -> Vec<String> {
    let all = LISTS
        .iter()
        .flat_map(|(list, count)| (1..=*count).map(move |number| format!("{list}-{number}")));
    all.filter(|id| !carried.contains(&id.as_str()))
        .filter(|id| TOOLS.iter().all(|(known, _)| known != id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_requirement_is_known_within_its_list() {
        for (id, expected) in [
            ("000-1", true),
            ("000-15", true),
            ("000-16", false),
            ("004-0", false),
            ("005-1", false),
            ("N-1", false),
        ] {
            assert_eq!(is_known(id), expected, "{id}");
        }
    }

    #[test]
    fn what_nobody_carries_is_missing() {
        assert!(missing(&["000-2"]).contains(&"000-3".to_owned()));
        assert!(!missing(&["000-2"]).contains(&"000-2".to_owned()));
        for (id, _) in TOOLS {
            assert!(is_known(id), "{id}");
        }
    }
}
