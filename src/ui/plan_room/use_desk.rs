//! Draws a room again whenever the plan on the desk changes.

use std::rc::Rc;

use yew::prelude::*;

use crate::desk::Desk;

/// Listens to the desk for as long as the room is drawn; gives another number after every change.
#[hook]
pub(in crate::ui) fn use_desk(desk: &Desk) -> u32 {
    let tick = use_state(|| 0_u32);
    // A counter that the setter closes over would stand still: it is counted where it lives.
    let counter = use_mut_ref(|| 0_u32);
    let now = *tick;
    use_effect_with(desk.clone(), move |desk| {
        let listener: Rc<dyn Fn()> = Rc::new(move || {
            let mut counter = counter.borrow_mut();
            *counter = counter.wrapping_add(1);
            tick.set(*counter);
        });
        desk.listen(Some(listener));
        let desk = desk.clone();
        move || desk.listen(None)
    });
    now
}
