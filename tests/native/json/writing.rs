//! What is written is what `serde_json` writes.

use chi_tieu::json::{Reader, Writer};
use proptest::prelude::*;

#[test]
fn commas_come_by_themselves() {
    let mut writer = Writer::default();
    writer.object(|writer| {
        writer.name("a").whole(-7);
        writer.name("b").list(|writer| {
            writer.text("{");
            writer.null();
            writer.truth(true);
            writer.list(|_| ());
        });
        writer.name("c").object(|_| ());
    });
    assert_eq!(writer.into_text(), r#"{"a":-7,"b":["{",null,true,[]],"c":{}}"#);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_come_back(text in any::<String>(), controls in "[\u{0}-\u{1f}\"\\\\]{0,4}") {
        let text = format!("{text}{controls}");
        let mut writer = Writer::default();
        writer.text(&text);
        let written = writer.into_text();
        prop_assert_eq!(&written, &serde_json::to_string(&text).unwrap());
        prop_assert_eq!(Reader::new(&written).text(), Ok(text));
    }
}
