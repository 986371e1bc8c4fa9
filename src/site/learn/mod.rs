//! Everything that is read: articles, glossary, the page about the site.
//!
//! Texts are Markdown under `content/`, one folder for each language. Figures in them are references into the price book and the terms of
//! payment, resolved when the site is built ([`reference`]); a figure that is typed, a link that leads nowhere and a text without its twin
//! in the other language are problems that name file and line ([`library::read`]). Pages are drawn in the site's own frame and need no
//! program.

mod blocks;
pub mod facts;
mod fields;
pub mod glossary;
pub mod library;
pub mod live;
pub mod markup;
pub mod matter;
pub mod notes;
pub mod pages;
pub mod problem;
pub mod reference;
pub mod requirements;
pub mod search;
pub mod slugs;
pub mod typed;
pub mod wording;

#[cfg(test)]
mod tests;
