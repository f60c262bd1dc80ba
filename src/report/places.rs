//! Places in UTF-16 units, in which scripts and the page count.

/// The UTF-16 offsets of byte offsets, in the order given. One walk over the text for all of them; a byte inside a
/// character counts as its start, one beyond the end as the end.
///
/// ```
/// use chi_tieu::report::utf16_offsets;
/// assert_eq!(utf16_offsets("đạt 🎉 9", [12, 0, 2]), [7, 0, 1]);
/// ```
#[must_use]
pub fn utf16_offsets(text: &str, bytes: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let wanted: Vec<usize> = bytes.into_iter().collect();
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    crate::ordered::sort_by_key(&mut order, |place| wanted.get(*place).copied());
    let mut offsets = vec![0; wanted.len()];
    let mut characters = text.char_indices().map(|(at, character)| (at + character.len_utf8(), character.len_utf16()));
    let (mut units, mut next) = (0, characters.next());
    for place in order {
        let byte = wanted.get(place).copied().unwrap_or_default();
        while let Some((end, width)) = next
            && end <= byte
        {
            units += width;
            next = characters.next();
        }
        if let Some(offset) = offsets.get_mut(place) {
            *offset = units;
        }
    }
    offsets
}
