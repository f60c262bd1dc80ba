//! Groups and stages as lines of text, and back.

use chi_tieu::app::table::{SchemeTextError, print_groups, print_stages, read_scheme};
use chi_tieu::calc::GroupKind;
use chi_tieu::i18n::Language;
use chi_tieu::plan::{GroupPart, PartId, PipelineStage, PlanGroup, Scheme, SchemeError, StageId};
use proptest::prelude::*;

fn group(label: &str, kind: GroupKind, of: Option<u32>, parts: &[(u32, &str)]) -> PlanGroup {
    let part = |(id, label): &(u32, &str)| GroupPart { id: PartId(*id), label: (*label).to_owned() };
    PlanGroup { label: label.to_owned(), kind, of: of.map(PartId), parts: parts.iter().map(part).collect() }
}

fn stages(labels: &[(u32, &str)]) -> Vec<PipelineStage> {
    labels.iter().map(|(id, label)| PipelineStage { id: StageId(*id), label: (*label).to_owned() }).collect()
}

/// Overlapping parts, one of them divided.
fn scheme() -> Scheme {
    let groups = vec![
        group("Kết nạp", GroupKind::Overlapping, None, &[(7, "Nữ"), (3, "Dân tộc thiểu số")]),
        group("Tuổi", GroupKind::Partition, Some(7), &[(4, "18–30"), (9, "Trên 30")]),
    ];
    Scheme::new(groups, stages(&[(5, "Nguồn"), (2, "Lớp")])).unwrap()
}

const GROUPS: &str = "trong đó: Nữ; Dân tộc thiểu số\nNữ › chia ra: 18–30; Trên 30";

fn read(groups: &str, stages: &str) -> Result<Scheme, SchemeTextError> {
    read_scheme(groups, stages, &scheme(), Language::Vi)
}

fn parts(scheme: &Scheme) -> Vec<(u32, &str)> {
    let parts = scheme.groups().iter().flat_map(|group| &group.parts);
    parts.map(|part| (part.id.0, part.label.as_str())).collect()
}

#[test]
fn groups_are_lines_and_a_divided_part_begins_its_own() {
    assert_eq!(
        (print_groups(&scheme(), Language::Vi).as_str(), print_stages(&scheme())),
        (GROUPS, "Nguồn; Lớp".to_owned())
    );
    assert_eq!(print_groups(&Scheme::default(), Language::Vi), "");
    assert_eq!(read(GROUPS, "Nguồn; Lớp"), Ok(scheme()));
    let english = print_groups(&scheme(), Language::En);
    assert!(english.starts_with("of which: Nữ;"), "{english}");
    assert_eq!(read(&english, "Nguồn; Lớp"), Ok(scheme()), "in the words of either language");
}

#[test]
fn a_part_under_its_old_name_keeps_its_id_and_a_new_one_gets_a_fresh_one() {
    let read = read("Trong đó :  Dân tộc thiểu số ;Công nhân; Nữ;;\n\n", "Lớp; Kết nạp").unwrap();
    assert_eq!(parts(&read), [(3, "Dân tộc thiểu số"), (10, "Công nhân"), (7, "Nữ")]);
    assert_eq!(read.stages(), stages(&[(2, "Lớp"), (6, "Kết nạp")]));
    assert_eq!(read.groups()[0].label, "Kết nạp");
}

#[test]
fn errors_name_the_line() {
    for (text, error) in [
        ("Nữ; Nam", SchemeTextError::Line(0)),
        ("trong đó: Nữ\n\ngồm: Nam", SchemeTextError::Line(2)),
        ("trong đó: Nữ\nNữ › Nam", SchemeTextError::Line(1)),
        ("trong đó: Nữ\nNam › chia ra: a; b", SchemeTextError::UnknownPart(1)),
        ("Nữ › chia ra: a\ntrong đó: Nữ", SchemeTextError::UnknownPart(0)),
    ] {
        assert_eq!(read(text, ""), Err(error), "{text}");
    }
}

#[test]
fn groups_nested_too_deep_are_refused() {
    let deep: String = (0..40)
        .map(|level| match level {
            0 => "chia ra: p0".to_owned(),
            level => format!("\np{} › chia ra: p{level}", level - 1),
        })
        .collect();
    assert_eq!(read(&deep, ""), Err(SchemeTextError::Scheme(SchemeError::TooDeep)));
}

#[test]
fn stages_of_one_name_keep_an_id_each() {
    let before = Scheme::new(Vec::new(), stages(&[(0, "Lớp"), (1, "Lớp"), (4, "Kết nạp")])).unwrap();
    let read = read_scheme("", "Lớp; Lớp; Lớp", &before, Language::Vi).unwrap();
    assert_eq!(read.stages(), stages(&[(0, "Lớp"), (1, "Lớp"), (5, "Lớp")]));
}

#[test]
fn groups_of_one_kind_keep_a_label_each() {
    let groups = vec![
        group("Tuổi", GroupKind::Partition, None, &[(0, "18–30"), (1, "Trên 30")]),
        group("Nghề", GroupKind::Partition, None, &[(2, "Công nhân"), (3, "Khác")]),
    ];
    let before = Scheme::new(groups, Vec::new()).unwrap();
    let text = print_groups(&before, Language::Vi);
    assert_eq!(read_scheme(&text, "", &before, Language::Vi), Ok(before.clone()));
    let second = read_scheme("chia ra: Công nhân; Nông dân", "", &before, Language::Vi).unwrap();
    assert_eq!(second.groups()[0].label, "Nghề", "by the parts that stayed");
    let renamed = read_scheme("chia ra: a; b", "", &before, Language::Vi).unwrap();
    assert_eq!(renamed.groups()[0].label, "Tuổi");
}

/// Names as they can be typed: one line, no marks that part them, none twice.
fn schemes() -> impl Strategy<Value = Scheme> {
    let group = (any::<bool>(), any::<Option<u8>>(), 0_usize..4);
    (proptest::collection::vec(group, 0..6), 0_u32..4).prop_map(|(groups, stages)| {
        let mut read: Vec<PlanGroup> = Vec::new();
        let mut next = 0_u32;
        for (at, (partition, of, count)) in groups.into_iter().enumerate() {
            let known: Vec<PartId> = read.iter().flat_map(|group| &group.parts).map(|part| part.id).collect();
            let of = of.filter(|_| !known.is_empty()).map(|of| known[usize::from(of) % known.len()]);
            let parts = (0..count).map(|_| {
                next += 1;
                // Ids in another order than names.
                GroupPart { id: PartId(next ^ 5), label: format!("phần {next}: a/b (18–30)") }
            });
            let kind = if partition { GroupKind::Partition } else { GroupKind::Overlapping };
            let label = if count > 0 { format!("nhóm {at}") } else { String::new() };
            let group = PlanGroup { label, kind, of, parts: parts.collect() };
            read.push(group);
        }
        let stages = (0..stages).map(|id| PipelineStage { id: StageId(id ^ 3), label: format!("bước {id}") });
        Scheme::new(read, stages.collect()).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_printed_is_read_back(
        scheme in schemes().prop_filter("labels of groups without parts", |scheme| scheme.groups().iter().all(|group| !group.parts.is_empty())),
        english: bool,
    ) {
        let language = if english { Language::En } else { Language::Vi };
        let text = print_groups(&scheme, language);
        prop_assert_eq!(read_scheme(&text, &print_stages(&scheme), &scheme, Language::Vi), Ok(scheme), "{}", text);
    }

    #[test]
    fn any_text_is_a_scheme_or_an_error_at_one_of_its_lines(
        lines in proptest::collection::vec("(Nữ ?› ?)?(trong đó|chia ra|gồm)?:? ?(Nữ|a|b;|;)*", 0..5),
        stages in "(Lớp|;| |a)*",
    ) {
        let text = lines.join("\n");
        match read(&text, &stages) {
            Err(SchemeTextError::Line(line) | SchemeTextError::UnknownPart(line)) => {
                prop_assert!(!lines[line].trim().is_empty(), "{}", text);
            }
            Ok(_) | Err(SchemeTextError::Scheme(_)) => {}
        }
    }
}
