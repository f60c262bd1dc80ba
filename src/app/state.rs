//! The state of the whole page and every way it can change.

use super::quick::{Category, NumberField, QuickSheet, TextField};
use super::{FigureSettings, Room, Snapshot};
use crate::calc::{Decimals, RoundingRule};
use crate::example::{ExampleFigure, ExampleId};
use crate::i18n::{Language, ShareLead, Wording};

/// Where the typed figures are kept at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StorageState {
    /// In this browser.
    #[default]
    Saved,
    /// Nowhere but in this page: the browser refuses storage.
    Refused,
    /// Nowhere but in this page: the browser's room for it is used up.
    Full,
    /// Nowhere but in this page: figures of a newer version of the page are stored and were left alone.
    Newer,
}

/// A category that was removed, and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemovedCategory {
    /// Its place among the categories.
    pub position: usize,
    /// The category.
    pub category: Category,
}

/// The state of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AppState {
    /// The language of the interface.
    pub language: Language,
    /// How figures are printed.
    pub settings: FigureSettings,
    /// The room that is open.
    pub room: Room,
    /// The quick page as it is shown: the user's own, or an example.
    pub quick: QuickSheet,
    /// The example that is open.
    pub example: Option<ExampleId>,
    /// The user's own figures while an example is open.
    pub own_quick: Option<QuickSheet>,
    /// The category removed last, until the next change.
    pub removed: Option<RemovedCategory>,
    /// Where the figures are kept.
    pub storage: StorageState,
    /// Whether stored text could not be read and was put aside at the start.
    pub kept_aside: bool,
    /// Whether everything was cleared by the last action.
    pub cleared: bool,
}

/// Everything that can change the state.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// A number input now reads so.
    TypeNumber(NumberField, String),
    /// A text input now reads so.
    TypeText(TextField, String),
    /// A category's name now reads so.
    NameCategory(u32, String),
    /// A category's count now reads so.
    CountCategory(u32, String),
    /// One more category.
    AddCategory,
    /// The category goes; it can come back until the next change.
    RemoveCategory(u32),
    /// The category removed last comes back.
    RestoreCategory,
    /// Overlapping or partition.
    ChooseLead(ShareLead),
    /// The vocabulary of the sentence.
    ChooseWording(Wording),
    /// The language; typed numbers are spelled anew so that they keep their value.
    ChooseLanguage(Language),
    /// Decimals of printed figures.
    ChooseDecimals(Decimals),
    /// Rule of printed figures.
    ChooseRounding(RoundingRule),
    /// Opens an example; the user's own figures wait.
    OpenExample(ExampleId),
    /// Puts one figure of the open example into the inputs.
    UseFigure(ExampleFigure),
    /// Closes the example; the user's own figures are back.
    CloseExample,
    /// Opens a room.
    Go(Room),
    /// Everything typed goes, the user's own figures behind an example too.
    ClearAll,
    /// Another tab stored this.
    Adopt(Box<Snapshot>),
    /// The storage answered.
    Stored(StorageState),
}

impl AppState {
    /// The state that a stored snapshot describes.
    #[must_use]
    pub fn restore(snapshot: Snapshot) -> Self {
        let mut state = Self {
            language: snapshot.language,
            settings: snapshot.settings,
            quick: snapshot.quick,
            example: snapshot.example,
            own_quick: snapshot.own_quick,
            ..Self::default()
        };
        state.quick.renumber_categories();
        if let Some(own) = state.own_quick.as_mut() {
            own.renumber_categories();
        }
        state
    }

    /// What of the state is worth keeping.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            language: self.language,
            settings: self.settings,
            quick: self.quick.clone(),
            example: self.example,
            own_quick: self.own_quick.clone(),
        }
    }

    /// The state after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        next.apply(action);
        next
    }

    fn apply(&mut self, action: Action) {
        // The storage's answer is no deed of the user: what can still be taken back stays so.
        let removed = if matches!(action, Action::Stored(_) | Action::Go(_)) {
            None
        } else {
            self.cleared = false;
            self.removed.take()
        };
        match action {
            Action::TypeNumber(field, text) => self.quick.set_number(field, text),
            Action::TypeText(field, text) => self.quick.set_text(field, text),
            Action::NameCategory(id, text) => self.change_category(id, |row| row.name = text),
            Action::CountCategory(id, text) => self.change_category(id, |row| row.count = text),
            Action::AddCategory => self.quick.add_category(),
            Action::RemoveCategory(id) => self.remove_category(id),
            Action::RestoreCategory => self.restore_category(removed),
            Action::ChooseLead(lead) => self.quick.lead = lead,
            Action::ChooseWording(wording) => self.quick.wording = wording,
            Action::ChooseLanguage(language) => self.choose_language(language),
            Action::ChooseDecimals(decimals) => self.settings = self.settings.with_decimals(decimals),
            Action::ChooseRounding(rule) => self.settings = self.settings.with_rounding(rule),
            Action::OpenExample(id) => self.open_example(id),
            Action::UseFigure(figure) => self.quick.fill_with(&figure, self.language.locale()),
            Action::CloseExample => self.close_example(),
            Action::Go(room) => self.room = room,
            Action::ClearAll => {
                *self = Self {
                    language: self.language,
                    settings: self.settings,
                    storage: self.storage,
                    room: self.room,
                    cleared: true,
                    ..Self::default()
                };
            }
            Action::Adopt(snapshot) => {
                let (storage, room) = (self.storage, self.room);
                *self = Self { room, storage, ..Self::restore(*snapshot) };
            }
            Action::Stored(storage) => self.storage = storage,
        }
    }

    fn change_category(&mut self, id: u32, change: impl FnOnce(&mut Category)) {
        if let Some(row) = self.quick.categories.iter_mut().find(|row| row.id == id) {
            change(row);
        }
    }

    fn remove_category(&mut self, id: u32) {
        if let Some(position) = self.quick.categories.iter().position(|row| row.id == id) {
            let category = self.quick.categories.remove(position);
            self.removed = Some(RemovedCategory { position, category });
        }
    }

    fn restore_category(&mut self, removed: Option<RemovedCategory>) {
        if let Some(RemovedCategory { position, mut category }) = removed {
            if self.quick.categories.iter().any(|row| row.id == category.id) {
                category.id = self.quick.free_category_id();
            }
            let position = position.min(self.quick.categories.len());
            self.quick.categories.insert(position, category);
        }
    }

    fn choose_language(&mut self, language: Language) {
        let (from, to) = (self.language.locale(), language.locale());
        self.quick.respell(from, to);
        if let Some(own) = self.own_quick.as_mut() {
            own.respell(from, to);
        }
        self.language = language;
    }

    fn open_example(&mut self, id: ExampleId) {
        let example_sheet = QuickSheet::of_example(id.example(), self.language);
        let shown = std::mem::replace(&mut self.quick, example_sheet);
        if self.own_quick.is_none() {
            self.own_quick = Some(shown);
        }
        self.example = Some(id);
    }

    fn close_example(&mut self) {
        if let Some(own) = self.own_quick.take() {
            self.quick = own;
        }
        self.example = None;
    }
}
