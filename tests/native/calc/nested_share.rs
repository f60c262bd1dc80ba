use chi_tieu::calc::{CalcError, Decimals, Group, GroupKind, NestedTooDeep, Part, nested_shares};

use super::notation::{n, per_cent};

fn part(count: i128) -> Part {
    Part::new(n(count))
}

fn group(kind: GroupKind, parts: Vec<Part>) -> Group {
    Group::new(kind, parts).unwrap()
}

#[test]
fn groups_within_groups() {
    let workers = Part::with_groups(n(1_495), vec![group(GroupKind::Partition, vec![part(1_290), part(205)])]);
    let among = group(GroupKind::Overlapping, vec![part(14_866), workers, part(30_000)]);
    let sexes = group(GroupKind::Partition, vec![part(12_839), part(10_000)]);
    let shares = nested_shares(&Part::with_groups(n(23_596), vec![among, sexes])).unwrap();

    assert_eq!((shares.share.share, shares.of_top), (Some(per_cent(100, 1)), Some(per_cent(100, 1))));
    let [among, sexes] = &shares.groups[..] else { panic!("two groups") };
    assert_eq!((among.kind, among.partition.as_ref()), (GroupKind::Overlapping, None));
    let exceeds: Vec<_> = among.parts.iter().map(|part| part.share.exceeds_whole).collect();
    assert_eq!(exceeds, [false, false, true]);

    let workers = &among.parts[1];
    assert_eq!(workers.share.share, Some(per_cent(37_375, 5_899)));
    let divided = &workers.groups[0];
    assert_eq!(divided.parts[0].share.share, Some(per_cent(25_800, 299)));
    assert_eq!(divided.parts[0].of_top, Some(per_cent(129_000, 23_596)));
    let partition = divided.partition.as_ref().unwrap();
    assert!(partition.adds_up());
    let adjusted = partition.adjusted_to_hundred(Decimals::ONE).unwrap().unwrap();
    assert_eq!(adjusted.shares[0].printed.last_digits(), 863);

    assert_eq!(sexes.kind, GroupKind::Partition);
    assert_eq!(sexes.partition.as_ref().unwrap().difference, n(-757));
}

#[test]
fn depth_is_bounded() {
    let mut inner = part(1);
    for _ in 0..Group::DEEPEST {
        inner = Part::with_groups(n(1), vec![group(GroupKind::Partition, vec![inner])]);
    }
    let mut shares = &nested_shares(&inner).unwrap();
    let mut levels = 0;
    while let Some(group) = shares.groups.first() {
        shares = &group.parts[0];
        levels += 1;
    }
    assert_eq!(levels, Group::DEEPEST);
    // The deepest of several parts and groups counts.
    let beside = Part::with_groups(n(1), vec![group(GroupKind::Overlapping, vec![part(1)])]);
    let deepest = group(GroupKind::Partition, vec![part(1)]);
    let deepest = (1..Group::DEEPEST)
        .fold(deepest, |inner, _| group(GroupKind::Partition, vec![Part::with_groups(n(1), vec![inner])]));
    let shallow = group(GroupKind::Overlapping, vec![part(1)]);
    let both = Part::with_groups(n(1), vec![shallow.clone(), deepest, shallow]);
    for parts in [vec![inner.clone()], vec![beside.clone(), inner.clone(), beside], vec![both]] {
        assert_eq!(Group::new(GroupKind::Overlapping, parts), Err(NestedTooDeep));
    }
}

#[test]
fn counts_below_zero_are_refused_at_any_depth() {
    let inner = Part::with_groups(n(1), vec![group(GroupKind::Overlapping, vec![part(-1)])]);
    let outer = Part::with_groups(n(2), vec![group(GroupKind::Partition, vec![part(1), inner])]);
    assert_eq!(nested_shares(&outer), Err(CalcError::Negative));
    assert_eq!(nested_shares(&part(-1)), Err(CalcError::Negative));
}

#[test]
fn nothing_has_shares_of_nothing() {
    let shares = nested_shares(&Part::with_groups(n(0), vec![group(GroupKind::Partition, vec![part(0)])])).unwrap();
    assert_eq!((shares.share.share, shares.of_top), (None, None));
    assert_eq!(shares.groups[0].parts[0].share.share, None);
}
