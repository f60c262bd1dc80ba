//! What actions do to the state, and what is kept between visits.

use chi_tieu::app::quick::{NumberField, QuickSheet};
use chi_tieu::app::{Action, AppState, Snapshot, SnapshotError, StorageState};
use chi_tieu::example::ExampleId;
use chi_tieu::i18n::{Language, ShareLead};
use chi_tieu::number::read_count;
use proptest::prelude::*;

fn typed(state: &AppState, text: &str) -> AppState {
    state.after(Action::TypeNumber(NumberField::Target, text.to_owned()))
}

#[test]
fn an_example_never_costs_what_was_typed() {
    let mine = typed(&AppState::default(), "7 5o");
    let looking = mine.after(Action::OpenExample(ExampleId::QuangNam));
    assert_eq!(looking.quick.target, "750");
    let elsewhere = typed(&looking.after(Action::OpenExample(ExampleId::KrongBong)), "99");
    assert_eq!(elsewhere.own_quick.as_ref(), Some(&mine.quick));
    assert_eq!(elsewhere.after(Action::CloseExample).quick, mine.quick);
}

#[test]
fn an_example_opens_in_the_language_of_the_page() {
    let english = AppState::default().after(Action::ChooseLanguage(Language::En));
    let province = english.after(Action::OpenExample(ExampleId::Province)).quick;
    assert_eq!((province.total.as_str(), province.categories[0].count.as_str()), ("23,596", "14,866"));
    assert_eq!(province.categories[0].name, "Youth Union members");
}

#[test]
fn a_removed_row_comes_back_where_it_stood() {
    let state = AppState::default().after(Action::NameCategory(1, "Nữ".to_owned())).after(Action::AddCategory);
    let without = state.after(Action::RemoveCategory(1));
    assert_eq!(without.quick.categories.len(), 2);
    let stored = without.after(Action::Stored(StorageState::Saved));
    assert_eq!(stored.after(Action::RestoreCategory).quick, state.quick);
    let typed_on = typed(&stored, "1");
    assert_eq!(typed_on.after(Action::RestoreCategory), typed_on, "after another change it is gone");
}

#[test]
fn clearing_takes_the_figures_behind_an_example_too() {
    let state = typed(&AppState::default(), "750").after(Action::ChooseLanguage(Language::En));
    let cleared = state.after(Action::OpenExample(ExampleId::CamHa)).after(Action::ClearAll);
    assert_eq!((&cleared.quick, &cleared.own_quick, cleared.example), (&QuickSheet::default(), &None, None));
    assert_eq!((cleared.language, cleared.cleared), (Language::En, true));
}

#[test]
fn changing_the_language_keeps_every_value_and_every_unreadable_text() {
    let mut state = typed(&AppState::default(), "23.596,5");
    state = state.after(Action::TypeNumber(NumberField::Attainment, "28,90%".to_owned()));
    state = state.after(Action::TypeNumber(NumberField::Result, "1.2.3".to_owned()));
    state = state.after(Action::CountCategory(1, "1,2340".to_owned()));
    let english = state.after(Action::ChooseLanguage(Language::En));
    let sheet = &english.quick;
    assert_eq!(
        (sheet.target.as_str(), sheet.attainment.as_str(), sheet.result.as_str(), sheet.categories[0].count.as_str()),
        ("23,596.5", "28.90%", "1.2.3", "1.2340")
    );
    assert_eq!(english.after(Action::ChooseLanguage(Language::Vi)).quick, state.quick);
}

#[test]
fn text_of_a_newer_version_is_refused() {
    let newer = r#"{"version":2,"state":{"quick":{"target":"750"}}}"#;
    assert_eq!(Snapshot::from_text(newer), Err(SnapshotError::Newer { version: 2 }));
    assert_eq!(Snapshot::from_text("{"), Err(SnapshotError::Unreadable));
    assert_eq!(Snapshot::from_text(r#"{"version":1,"state":{"quick":7}}"#), Err(SnapshotError::Unreadable));
}

#[test]
fn text_of_version_1_opens() {
    let kept = r#"{"version":1,"state":{"language":"en","settings":{"decimals":9,"truncate":true},
        "quick":{"target":"750","lead":"divided","categories":[{"name":"Nữ","count":"1"},{"name":"Nam","count":"2"}]}}}"#;
    let state = AppState::restore(Snapshot::from_text(kept).unwrap());
    assert_eq!((state.language, state.quick.target.as_str()), (Language::En, "750"));
    assert_eq!((state.settings.decimals().count(), state.quick.lead), (3, ShareLead::Divided));
    assert_eq!(state.quick.categories.iter().map(|row| row.id).collect::<Vec<_>>(), [1, 2]);
}

fn action() -> impl Strategy<Value = Action> {
    let text = "[0-9.,% a-cữ]{0,8}";
    let field = prop_oneof![
        Just(NumberField::Target),
        Just(NumberField::Result),
        Just(NumberField::Attainment),
        Just(NumberField::Years),
        Just(NumberField::Total),
    ];
    prop_oneof![
        (field, text).prop_map(|(field, text)| Action::TypeNumber(field, text)),
        (0_u32..6, text).prop_map(|(id, text)| Action::CountCategory(id, text)),
        (0_u32..6, text).prop_map(|(id, text)| Action::NameCategory(id, text)),
        Just(Action::AddCategory),
        (0_u32..6).prop_map(Action::RemoveCategory),
        Just(Action::RestoreCategory),
        prop_oneof![Just(Language::Vi), Just(Language::En)].prop_map(Action::ChooseLanguage),
        proptest::sample::select(ExampleId::ALL.to_vec()).prop_map(Action::OpenExample),
        Just(Action::CloseExample),
        Just(Action::ClearAll),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_a_reload_brings_it_back(actions in proptest::collection::vec(action(), 0..30)) {
        let state = actions.into_iter().fold(AppState::default(), |state, action| state.after(action));
        let mut ids: Vec<u32> = state.quick.categories.iter().map(|row| row.id).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), state.quick.categories.len(), "every row has an id of its own");
        let again = AppState::restore(Snapshot::from_text(&state.snapshot().to_text()).unwrap());
        let mut expected = state.snapshot();
        expected.quick.renumber_categories();
        if let Some(own) = expected.own_quick.as_mut() {
            own.renumber_categories();
        }
        prop_assert_eq!(again.snapshot(), expected);
    }

    #[test]
    fn the_language_never_changes_a_value(count in "[0-9]{1,3}([.,][0-9]{1,4}){0,2}") {
        let state = typed(&AppState::default(), &count);
        let english = state.after(Action::ChooseLanguage(Language::En));
        let [before, after] = [(&state, Language::Vi), (&english, Language::En)]
            .map(|(state, language)| read_count(&state.quick.target, language.locale()).ok());
        if before.is_some() {
            prop_assert_eq!(before, after);
        } else {
            prop_assert_eq!(&state.quick.target, &english.quick.target);
        }
    }
}
